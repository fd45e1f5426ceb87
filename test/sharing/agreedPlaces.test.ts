import { agreedPlaces } from "../../src/sharing/agreedPlaces";
import { aReturn } from "./aReturn";

const places = Object.fromEntries(aReturn().sent.rows.map(({ code, places: count }) => [code, count ?? 0]));
const read = (filled: Parameters<typeof aReturn>[0]) => {
  const returned = aReturn(filled);
  return agreedPlaces(returned, returned.sent);
};

test("a swap moves places", () => {
  const { places: agreed, faults } = read({ swaps: [{ from: "0114", to: "0117", persons: 4 }] });
  expect(faults.size).toBe(0);
  expect(agreed.get("0114")).toBe(places["0114"]! - 4);
  expect(agreed.get("0117")).toBe(places["0117"]! + 4);
});
test.each([
  [{ inputs: { "0114": { agreed: 1.5 } } }, "0114", "notWhole"],
  [{ inputs: { "0114": { agreed: -1 } } }, "0114", "notWhole"],
  [{ inputs: { "0114": { agreed: "tio" } } }, "0114", "notWhole"],
  [{ inputs: { "0114": { agreed: 0 } } }, "0114", "countySum"],
  [{ swaps: [{ from: "0114", to: "0305", persons: 1 }] }, "swap 1", "swapUnknown"],
  [{ swaps: [{ from: "0114", to: "0115", persons: -3 }] }, "swap 1", "swapUnknown"],
  [{ swaps: [{ from: "0114", to: "0115", persons: 100000 }] }, "0114", "notWhole"],
  [
    { swaps: [{ from: "0114", to: "0115", persons: 2 }], inputs: { "0115": { agreed: 3 } } },
    "0115",
    "swapDisagrees",
  ],
])("%j is refused", (filled, where, reason) => {
  const { faults, swaps } = read(filled);
  expect(faults.get(where)).toBe(reason);
  expect(swaps).toEqual([]);
});
