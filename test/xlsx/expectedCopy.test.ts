import { expectedCopy } from "../../src/xlsx";
import { aReturn } from "../sharing/aReturn";

const valueAt = (filled: Parameters<typeof aReturn>[0], row: number, column: number) =>
  expectedCopy(aReturn(filled)).find(
    ({ sheet, cell }) => sheet === "Kommuner" && cell.row === row && cell.column === column,
  )!.value;
const places = aReturn().sent.rows.map((row) => row.places!);

test("a swap moves the outcome of both, and the sum is kept", () => {
  const filled = { swaps: [{ from: "0114", to: "0117", persons: 4 }] };
  expect([valueAt(filled, 1, 11), valueAt(filled, 1, 13), valueAt(filled, 3, 13)]).toEqual([
    -4,
    places[0]! - 4,
    places[2]! + 4,
  ]);
  expect(valueAt(filled, 5, 13)).toBe("Länets summa stämmer.");
});
test("an agreed figure alone breaks the sum, and the copy says so", () =>
  expect(valueAt({ inputs: { "0114": { agreed: 1 } } }, 5, 13)).toBe("Länets summa stämmer inte."));
test("where text was typed for a figure nothing is said of what follows from it", () =>
  expect(valueAt({ inputs: { "0114": { agreed: "många" } } }, 1, 13)).toBeUndefined());
