import { cellAt } from "../../src/tables";

const one = { kind: "number", value: 1 } as const;

test("a cell that is not there is blank, not zero", () => {
  expect(cellAt([one], 0)).toBe(one);
  for (const missing of [cellAt([one], 1), cellAt([one], undefined), cellAt(undefined, 0)])
    expect(missing).toEqual({ kind: "blank" });
});
