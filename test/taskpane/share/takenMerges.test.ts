import { emptyMergeLog } from "../../../src/sharing";
import { takenMerges } from "../../../src/taskpane/share/takenMerges";
import { aMergeEntry } from "../../sharing/aMergeEntry";

test("one merge for each county and file, the newest first; what was kept for the others belongs to none", () => {
  const may = { date: "2024-05-31", agreedBy: "Anna", file: "dir/a.xlsx" };
  const entries = [
    aMergeEntry({ ...may, code: "0114" }),
    aMergeEntry({ ...may, code: "0115", field: "capacity" }),
    aMergeEntry({ ...may, code: "0117", isKept: true }),
    aMergeEntry({ date: "2024-06-03", agreedBy: "Bo", file: "b.xlsx", code: "0115", field: "comment" }),
  ];
  expect(takenMerges({ ...emptyMergeLog, entries })).toEqual([
    {
      countyCode: "01",
      file: "b.xlsx",
      date: "2024-06-03",
      agreedBy: "Bo",
      counts: { agreed: 0, capacity: 0, comment: 1 },
      names: ["0115:comment"],
    },
    {
      countyCode: "01",
      file: "a.xlsx",
      date: "2024-05-31",
      agreedBy: "Anna",
      counts: { agreed: 1, capacity: 1, comment: 0 },
      names: ["0114:agreed", "0115:capacity"],
    },
  ]);
});
