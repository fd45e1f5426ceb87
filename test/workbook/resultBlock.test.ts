import { texts } from "../../src/wording";
import { isResultHeader, resultBlock } from "../../src/workbook";
import { aRun } from "../taskpane/aRun";

test("the block has a header in the language asked for and a row a municipality, whose places sum to the total", () => {
  const [header, ...rows] = resultBlock(aRun().run, undefined, "sv");
  const places = header?.indexOf(texts.sv.results.headers.places) ?? -1;
  expect(rows.map((row) => row[0])).toEqual(["0114", "0115", "1264", "2421"]);
  expect(rows.reduce((sum, row) => sum + Number(row[places]), 0)).toBe(100);
});

test("only the columns asked for come, in their order, with directions in words", () => {
  const [header, first] = resultBlock(aRun().run, ["direction", "code"], "nb");
  expect(header).toEqual(["Behov", "Kode"]);
  expect(Object.values(texts.nb.results.directions)).toContain(first?.[0]);
  expect(first?.[1]).toBe("0114");
});

test("where persons are settled the new ones are headed as persons, and such a block is known as a result", () => {
  const { run } = aRun();
  const settlement = { ...run, scenario: { ...run.scenario, purpose: "settlement" as const } };
  const [header = []] = resultBlock(settlement, undefined, "nb");
  expect(header[9]).toBe("Nye personer");
  expect(header).not.toContain("Nye plasser");
  expect(isResultHeader(header)).toBe(true);
});
