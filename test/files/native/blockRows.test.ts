import { areaBlock } from "../../../src/files/native/areaBlock";
import { blockRows } from "../../../src/files/native/blockRows";

test("blanks are empty texts, errors what Excel shows", () => {
  const cells = [
    { row: 0, column: 0, value: 3 },
    { row: 0, column: 2, value: { error: "#N/A" } },
  ];
  const block = areaBlock({ name: "A", cells }, { row: 0, column: 0, rows: 1, columns: 3 });
  expect(blockRows(block)).toEqual([[3, "", "#N/A"]]);
});
