import { placeBounds } from "../../src/scenario/placeBounds";
import { success } from "../../src/base";
import { readMunicipalities } from "../../src/municipalities";
import { defaultScenario } from "../../src/scenario";
import type { Scenario } from "../../src/scenario";
import { readTable } from "../../src/tables";

function bounds(
  header: string,
  cells: readonly unknown[],
  existing: readonly number[],
  scenario: Partial<Scenario> = {},
) {
  const codes = ["0114", "0115", "0117"];
  const table = readTable([["Kod", header], ...codes.map((code, at) => [code, cells[at]])]);
  const municipal = table.ok ? readMunicipalities(table.value) : table;
  if (!municipal.ok) throw new Error("not read");
  const people = success([1000, 2000, 3000]);
  return placeBounds(municipal.value, { ...defaultScenario(100), ...scenario }, existing, people);
}

test("places agreed that a formula left a hair beside a whole number are the whole number that Excel shows", () => {
  const read = bounds("Överenskommet", [(0.1 + 0.2) * 10, "", 7], [0, 0, 0]);
  expect(read.ok && read.value).toMatchObject({
    minimum: [3, 0, 7],
    maximum: [3, Infinity, 7],
    reason: ["pinned", undefined, "pinned"],
  });
  expect(bounds("Överenskommet", [3.5, "", ""], [0, 0, 0]).issues).toMatchObject([
    { code: "F112", municipality: "0114", found: 3.5 },
  ]);
});

test("who stands at the multiple of the average exactly is exempt, and without any stock nobody is", () => {
  // 12 persons among 6,000: the average is 2 per 1,000, one and a half times it 3. They stand at 3, 2.25 and 1.5.
  const above = (existing: readonly number[], exemptAbove: number) => {
    const read = bounds("Anm.", ["", "", ""], existing, { exemptAbove });
    return read.ok && read.value.reason;
  };
  expect(above([3, 4.5, 4.5], 1.5)).toEqual(["exemptAbove", undefined, undefined]);
  expect(above([3, 4.5, 4.5], 1.5000001)).toEqual([undefined, undefined, undefined]);
  expect(above([0, 0, 0], 1.5)).toEqual([undefined, undefined, undefined]);
});

test("a ceiling per 1,000 leaves the whole places that still fit beneath it", () => {
  // 5 per 1,000 are 5, 10 and 15; 3.5 stand, 12 are more already, 0.25 leave 14.75.
  const read = bounds("Anm.", ["", "", ""], [3.5, 12, 0.25], { maximumPerThousand: 5 });
  expect(read.ok && read.value.maximum).toEqual([1, 0, 14]);
});
