import { compareRuns } from "../../src/scenario";
import { aCountyRun, usualRows } from "../sharing/aCountyRun";

const rows = usualRows.map(
  ([code, name, people, stock]) => [code, name, people, stock + (code === "0117" ? 5 : 0)] as const,
);

test("a run compared with itself, or in another language, differs in nothing", () =>
  expect(compareRuns(aCountyRun(), aCountyRun())).toEqual({
    isSame: true,
    settings: [],
    municipalities: [],
    isExplained: true,
  }));
test("five more in one municipality's stock and ten more places are told apart", () => {
  const { settings, municipalities, isExplained } = compareRuns(aCountyRun(), aCountyRun(rows, 210));
  expect(settings).toEqual([{ kind: "parameter", name: "total", before: 200, after: 210 }]);
  expect(isExplained).toBe(true);
  const one = municipalities.find(({ code }) => code === "0117")!;
  expect(one.inputs).toEqual([{ input: "agencyHousing", before: 7, after: 12 }]);
  expect(one.causes!.map(({ causes }) => causes)).toEqual([["total"], ["existing"]]);
  const moved = one.results.find(({ figure }) => figure === "places") ?? { before: 0, after: 0 };
  expect(one.causes!.reduce((sum, { places }) => sum + places, 0)).toBe(moved.after! - moved.before!);
  expect(municipalities.flatMap(({ causes }) => causes!).reduce((sum, { places }) => sum + places, 0)).toBe(
    10,
  );
});
test("a municipality that is only in one of them stands with nothing on the other side", () => {
  const { municipalities } = compareRuns(aCountyRun(), aCountyRun(usualRows.slice(1)));
  expect(municipalities[0]).toMatchObject({ code: "0114", name: "Upplands Väsby" });
  expect(municipalities[0]!.results.find(({ figure }) => figure === "places")!.after).toBeNull();
});
