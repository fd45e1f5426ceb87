import { figureColumns } from "../../../src/taskpane/key/figureColumns";
import { aRun } from "../aRun";

test("codes, names and counties are no criteria; columns of figures are", () => {
  expect(figureColumns(aRun().municipal)).toEqual([
    "Folkmängd 2022",
    "Arbetslösa procent",
    "Mottagna 2018",
    "Eget boende (EBO)",
  ]);
});
