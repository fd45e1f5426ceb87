import { areaBlock } from "../../../src/files/native/areaBlock";
import { constantBlock } from "../../../src/files/native/constantBlock";
import { ownAllocation } from "../../../src/files/native/ownAllocation";
import { aFile } from "../aFile";

const table = areaBlock(aFile.sheets[0]!, { row: 1, column: 1, rows: 4, columns: 4 });

test("a bare number is the total, named columns come in their order", () => {
  const made = ownAllocation([table, undefined, constantBlock("90"), constantBlock('{"Places","code"}')])!;
  expect(made.run.scenario.total).toBe(90);
  expect(made.columns).toEqual(["places", "code"]);
});

test("what ALLOCATE would refuse is not run", () => {
  expect(ownAllocation([table])).toBeUndefined();
  expect(ownAllocation([table, undefined, constantBlock("90"), constantBlock('"okänd"')])).toBeUndefined();
});
