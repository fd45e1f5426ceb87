import { paneWords } from "../../src/taskpane/paneWords";
import { resultBlock } from "../../src/taskpane/resultBlock";
import { aRun } from "./aRun";

test("the block has a header in the language and a row a municipality, whose places sum to the total", () => {
  const [header, ...rows] = resultBlock(aRun().run, paneWords("sv"));
  const places = header?.indexOf(paneWords("sv").results.headers.places) ?? -1;
  expect(rows.map((row) => row[0])).toEqual(["0114", "0115", "1264", "2421"]);
  expect(rows.reduce((sum, row) => sum + Number(row[places]), 0)).toBe(100);
});
