import { countyCopy } from "../../src/sharing";
import { sentKey } from "../../src/sharing/sentKey";
import { aCountyRun, usualRows } from "./aCountyRun";

const copy = countyCopy(aCountyRun(), "01")!;
const changed = (row: object) => ({ ...copy, rows: [{ ...copy.rows[0]!, ...row }, ...copy.rows.slice(1)] });

test("language, reference, names and the common level are no part of it", () => {
  const told = { ...changed({ name: "X" }), language: "nb", reference: "1.2-34", formulas: true } as const;
  expect(sentKey({ ...told, national: { ...copy.national, level: 1 } })).toBe(sentKey(copy));
});
test.each([{ places: 1 }, { key: 0.5 }, { existing: 0 }, { maximum: 4 }])("%j makes another", (row) =>
  expect(sentKey(changed(row))).not.toBe(sentKey(copy)),
);
test("another base makes another", () => {
  const rows = usualRows.map(([code, name, people, stock]) => [code, name, people, stock + 1] as const);
  expect(sentKey(countyCopy(aCountyRun(rows), "01")!)).not.toBe(sentKey(copy));
});
