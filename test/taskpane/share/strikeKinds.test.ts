import { strikeables } from "../../../src/xlsx";
import { strikeKinds } from "../../../src/taskpane/share/strikeKinds";

test("all that can be struck out can be chosen", () => {
  expect([...strikeKinds].sort()).toEqual([...strikeables].sort());
});
