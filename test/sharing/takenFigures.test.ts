import { takenFigures } from "../../src/sharing";
import type { MergeEntry } from "../../src/sharing";
import { aCountyRun } from "./aCountyRun";

const entry = (own: Partial<MergeEntry>): MergeEntry => ({
  countyCode: "01",
  code: "0114",
  field: "agreed",
  sent: 50,
  value: 47,
  date: "2024-05-31",
  agreedBy: "Anna",
  ...own,
});

test("a county that agreed is pinned as a whole, so that its sum stays; others are not pinned", () => {
  const run = aCountyRun();
  const proposed = new Map(run.results.map(({ municipality, places }) => [municipality.code, places]));
  const [a = 0, b = 0, c] = ["0114", "0115", "0117"].map((code) => proposed.get(code));
  const { pinned, capacity } = takenFigures(run, {
    entries: [
      entry({ value: a - 3 }),
      entry({ code: "0115", value: b + 3 }),
      entry({ countyCode: "03", code: "0305", field: "capacity", value: 60 }),
      entry({ countyCode: "03", code: "0319", field: "comment", value: "nej" }),
    ],
    swaps: [],
  });
  expect([...pinned]).toEqual([
    ["0114", a - 3],
    ["0115", b + 3],
    ["0117", c],
  ]);
  expect([...capacity]).toEqual([["0305", 60]]);
});
