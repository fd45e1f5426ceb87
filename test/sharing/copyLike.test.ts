import { copiesFor, copyScopes } from "../../src/sharing";
import { copyLike } from "../../src/sharing/copyLike";
import { aCountyRun } from "./aCountyRun";

test.each(copyScopes)("every copy by %s is found again by what it says of itself, masked or not", (scope) => {
  const run = aCountyRun();
  for (const options of [{ reference: "2024-17", formulas: true }, { masked: true }])
    for (const copy of copiesFor(run, scope, options)) expect(copyLike(run, copy)).toEqual(copy);
});

test("nobody of that code, nothing", () => {
  const [copy] = copiesFor(aCountyRun(), "municipality");
  expect(copyLike(aCountyRun(), { ...copy!, rows: [{ ...copy!.rows[0]!, code: "0999" }] })).toBeUndefined();
});
