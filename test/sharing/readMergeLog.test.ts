import { emptyMergeLog, readMergeLog } from "../../src/sharing";
import { aMergeEntry } from "./aMergeEntry";

const swap = { from: "0114", to: "0117", persons: 2, date: "2024-05-31", agreedBy: "Anna" };
const log = { ...emptyMergeLog, entries: [aMergeEntry()], swaps: [swap], copies: ["ab"] };

test("a log comes back as it was", () =>
  expect(readMergeLog(JSON.stringify(log))).toMatchObject({ ok: true, value: log }));
test("the first form, which had no number, is lifted to this one: nothing is known of what stood there", () => {
  const text =
    '{"entries":[{"countyCode":"01","code":"0114","field":"agreed","sent":72,"value":70,"date":"2024-05-31","agreedBy":"Anna"}],"swaps":[]}';
  const { before: _, ...entry } = aMergeEntry({ file: "" });
  expect(readMergeLog(text)).toEqual({
    ok: true,
    value: { version: 2, entries: [entry], swaps: [], copies: [] },
    issues: [],
  });
});
test("a newer form is refused with what it needs", () =>
  expect(readMergeLog('{"version":3}').issues).toMatchObject([{ code: "F820", found: 3, expected: 2 }]));
test.each([
  "",
  "null",
  "[]",
  "{}",
  JSON.stringify({ ...log, entries: [{ ...log.entries[0], code: "../x" }] }),
])("%.30s is damaged", (text) => expect(readMergeLog(text).issues).toMatchObject([{ code: "F823" }]));
