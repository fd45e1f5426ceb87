import { countyCopy, readCopyContent } from "../../src/sharing";
import { aCountyRun } from "./aCountyRun";

const copy = countyCopy(aCountyRun(), "01")!;

test("a copy's content survives as text", () =>
  expect(readCopyContent(JSON.stringify(copy))).toMatchObject({ ok: true, value: copy }));
test.each([
  "",
  "[]",
  "null",
  '{"version":1}',
  JSON.stringify({ ...copy, version: 0 }),
  JSON.stringify({ ...copy, country: "DK" }),
  JSON.stringify({ ...copy, method: "guess" }),
  JSON.stringify({ ...copy, rows: [{ ...copy.rows[0], code: "../x" }] }),
  JSON.stringify({ ...copy, rows: [{ ...copy.rows[0], key: "0.5" }] }),
  JSON.stringify({ ...copy, masked: true, formulas: true }),
])("what is not of the form is not read: %.40s", (text) =>
  expect(readCopyContent(text).issues).toMatchObject([{ code: "F822" }]),
);

test("a copy of a newer version is refused with what it needs", () =>
  expect(readCopyContent(JSON.stringify({ ...copy, version: 2, news: [] })).issues).toMatchObject([
    { code: "F820", found: 2, expected: 1 },
  ]));
