import { wantedCopies } from "../../../src/taskpane/share/wantedCopies";
import { aCountyRun } from "../../sharing/aCountyRun";

const plain = { masked: false, formulas: true, reference: "7" };

test("one municipality, one county, all counties or the whole country", () => {
  const run = aCountyRun();
  const codes = (scope: "municipality" | "county" | "country", to: string) =>
    wantedCopies(run, { ...plain, scope, to }).map(({ countyCode, rows }) => [
      countyCode,
      rows.map(({ code }) => code).join(),
    ]);
  const all = run.results.map(({ municipality }) => municipality.code).sort();
  const own = all.filter((code) => code.startsWith("01")).join();
  expect(codes("municipality", "0115")).toEqual([["01", "0115"]]);
  expect(codes("municipality", "all:03")).toEqual([
    ["03", "0305"],
    ["03", "0319"],
  ]);
  expect(codes("county", "01")).toEqual([["01", own]]);
  expect(codes("county", "all").map(([code]) => code)).toEqual(["01", "03"]);
  expect(codes("country", "all")).toEqual([["00", all.join()]]);
});

test("a masked copy has no formulas, whatever was wished before", () => {
  const [copy] = wantedCopies(aCountyRun(), { ...plain, scope: "county", to: "01", masked: true });
  expect(copy).toMatchObject({ masked: true, formulas: false, reference: "7" });
});
