import { emptyMergeLog } from "../../src/sharing";
import type { MergeLog } from "../../src/sharing";
import { mergeLogFile, readMergeLog } from "../../src/xlsx";

const by = { date: "2024-05-31", agreedBy: "Anna & Bo" };
const log: MergeLog = {
  ...emptyMergeLog,
  entries: [
    {
      countyCode: "01",
      code: "0115",
      field: "comment",
      sent: null,
      value: "a < b",
      file: "01.xlsx",
      ...by,
    } as const,
  ],
  swaps: [{ from: "0114", to: "0115", persons: 4, ...by }],
};

test("the log stands on a sheet and comes back from the file as it was", () => {
  const { sheet, part } = mergeLogFile(log, [], "sv");
  expect(sheet.name).toBe("Återtaget");
  expect(sheet.cells.map(({ value }) => value)).toEqual(expect.arrayContaining(["a < b", "Kommentar", 4]));
  expect(readMergeLog({ sheets: [], customXml: [part] })).toMatchObject({ ok: true, value: log });
});
test("what was refused is listed with its reason in words", () => {
  const refused = {
    code: "0114",
    field: "agreed",
    sent: 3,
    returned: 9,
    status: "refused",
    reason: "countySum",
  } as const;
  const { sheet } = mergeLogFile(
    log,
    [{ file: "01.xlsx", agreedBy: "Bo", date: "", matched: true, differences: [refused] }],
    "nb",
  );
  const values = sheet.cells.map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining(["01.xlsx", "avvist", "Fylkets sum stemmer ikke."]));
});
