import type { MergeEntry } from "../../../src/sharing";
import { wordsIn } from "../wordsIn";
import { takenNotice } from "../../../src/taskpane/share/takenNotice";
import { aTable } from "../aPort";

const request = {
  cells: [],
  columns: [{ table: aTable(), header: "Kapacitet", values: [] }],
  log: { sheet: "Återtaget 2", cells: [], namespace: "urn:a", xml: "<a/>" },
};
const entry = (field: MergeEntry["field"], isKept?: true): MergeEntry => ({
  ...{ countyCode: "01", code: "0114", field, sent: null, value: 1, date: "", agreedBy: "", file: "" },
  ...(isKept ? { isKept } : {}),
});

test("what was taken in is counted by kind; who is kept in place, and a new column, are said apart", () => {
  const done = { kind: "written", sheet: "Fördelning", address: "A4" } as const;
  const come = [entry("agreed"), entry("agreed"), entry("agreed", true), entry("capacity")];
  expect(takenNotice(done, come, request, wordsIn("sv"))).toEqual({
    kind: "success",
    text:
      "Taget in: överenskomna siffror 2, kapaciteter 1, kommentarer 0. Allt står på bladet Återtaget 2. Det kan ångras. " +
      "Tabellen har fått en ny kolumn: Kapacitet. För att ingen annan ska flyttas ligger 1 kommun fast vid sina platser.",
  });
});
