import { raisedEntries } from "../../../src/procurement/choice/raisedEntries";
import { aTable } from "./aTable";

test("by hand: the bound rises to where the best of both parts meet, and every choice on the way is met", () => {
  // 4 places are asked for; two parts offer 0 or 4 at 3 and at 5. At λ per place: min(0, 3 − 4λ) + min(0, 5 − 4λ) + 4λ, highest 3 at λ = 0.75 to 1.25.
  const table = aTable(
    [
      [
        [0, 0],
        [3, 4],
      ],
      [
        [0, 0],
        [5, 4],
      ],
    ],
    [4],
    [4],
  );
  const met: (number | undefined)[] = [];
  const raised = raisedEntries(table, [0], {
    hope: 4,
    enough: Infinity,
    rounds: 40,
    meet: ({ value }) => met.push(value),
  });
  expect(raised.bound).toBeCloseTo(3, 9);
  expect(met).toContain(3);
});
