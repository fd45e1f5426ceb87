import { readKeyTable } from "../../src/distribution-key";
import { readTable } from "../../src/tables";

const headed = (names: readonly string[]) => {
  const table = readTable([["State", "Population"], ...names.map((name, row) => [name, 100 * (row + 1)])]);
  const ground = table.ok ? readKeyTable(table.value) : table;
  const people = ground.ok ? ground.value.population() : ground;
  return people.ok ? people.value : people.issues;
};

test("among states Sweden and Norway are rows like any other", () => {
  expect(headed(["Germany", "Sweden", "Norway"])).toEqual([100, 200, 300]);
  expect(headed(["Tyskland", "Sverige", "Norge"])).toEqual([100, 200, 300]);
});
test("a total of the states is left out", () => {
  expect(headed(["Germany", "Sweden", "Total"])).toEqual([100, 200]);
});
