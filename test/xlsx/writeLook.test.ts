import { readLook } from "../../src/xlsx/readLook";
import { writeLook } from "../../src/xlsx/writeLook";
import type { CellLook } from "../../src/xlsx";

const looks: CellLook[] = [
  {},
  { numberFormat: "#,##0" },
  { bold: true, italic: true, size: 14, colour: "595959" },
  { fill: "1F4E79", wraps: true, horizontal: "right", vertical: "top" },
];
test.each(looks)("%p goes into the library's style and back", (look) =>
  expect(readLook(writeLook(look)) ?? {}).toEqual(look),
);
