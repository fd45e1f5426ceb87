import { countyCopy, readCopyContent } from "../../src/sharing";
import { aCountyRun } from "./aCountyRun";

const copy = countyCopy(aCountyRun(), "01")!;

test("a copy's content survives as text", () => expect(readCopyContent(JSON.stringify(copy))).toEqual(copy));
test.each([
  "",
  "[]",
  "null",
  '{"version":1}',
  JSON.stringify({ ...copy, version: 2 }),
  JSON.stringify({ ...copy, country: "DK" }),
  JSON.stringify({ ...copy, method: "guess" }),
  JSON.stringify({ ...copy, rows: [{ ...copy.rows[0], code: "../x" }] }),
  JSON.stringify({ ...copy, rows: [{ ...copy.rows[0], key: "0.5" }] }),
  JSON.stringify({ ...copy, masked: true, formulas: true }),
])("what is not of the form is not read: %.40s", (text) => expect(readCopyContent(text)).toBeUndefined());
