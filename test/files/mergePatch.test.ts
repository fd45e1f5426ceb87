import { mergePatch } from "../../src/files/mergePatch";
import { readMunicipalities } from "../../src/municipalities";
import { emptyMergeLog } from "../../src/sharing";
import type { MergeLog } from "../../src/sharing";
import { readTable } from "../../src/tables";

const values = [
  ["Kod", "Kommun", "Folkmängd", "Överenskommet"],
  ["0114", "Upplands Väsby", 50000, 7],
  ["0115", "Vallentuna", 35000, ""],
];
const origin = { sheet: "Underlag", row: 3, column: 0 };
const table = { id: "t", sheet: "Underlag", address: "A4:D6", origin, values };
const workbook = {
  sheets: [{ name: "Underlag", cells: [{ row: 4, column: 3, value: 7, formula: "3+4" }] }],
};

function base() {
  const read = readTable(values, origin);
  const municipal = read.ok ? readMunicipalities(read.value) : read;
  if (!municipal.ok) throw new Error("the table of the test is not read");
  return { workbook, table, municipal: municipal.value, language: "sv" as const, earlier: emptyMergeLog };
}

test("the cell is filled in, the sheet and the part say so, and a formula that stood there is remembered", () => {
  const log: MergeLog = {
    ...emptyMergeLog,
    entries: [
      {
        ...{ countyCode: "01", code: "0114", field: "agreed", sent: 7, value: 5 },
        ...{ date: "2024-05-31", agreedBy: "Anna", file: "a.xlsx", before: 7 },
      },
    ],
  };
  const patched = mergePatch({
    ...base(),
    log,
    files: [],
    cells: [{ code: "0114", role: "pinned", value: 5 }],
  });
  if (!patched.ok) throw new Error("refused");
  expect(patched.value.log.entries[0]?.before).toBe("=3+4");
  const { cells, sheets, customXml } = patched.value.patch;
  expect(cells).toEqual([{ sheet: "Underlag", cells: [{ row: 4, column: 3, value: 5 }] }]);
  expect(sheets?.map(({ name }) => name)).toEqual(["Återtaget"]);
  expect(customXml?.[0]?.xml).toContain("=3+4");
});

test("where nothing was taken back and nothing differs, nothing changes", () => {
  const patched = mergePatch({ ...base(), log: emptyMergeLog, files: [], cells: [] });
  expect(patched).toMatchObject({ ok: true, value: { patch: {} } });
  expect(patched.ok && Object.keys(patched.value.patch)).toEqual([]);
});
