import { formatDefault } from "../../objects/formatDefaults";
import { cellStyle } from "./cellStyle";

test("a cell set back to the font of untouched cells is drawn like them", () => {
  const setBack = { "Font.Name": formatDefault("Font.Name"), "Font.Size": formatDefault("Font.Size") };
  expect(cellStyle(setBack)).toBeNull();
  expect(cellStyle({ "Font.Name": "Georgia", "Font.Size": 14 })).toEqual({ ff: "Georgia", fs: 14 });
});
