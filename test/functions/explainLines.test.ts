import { explainLines } from "../../src/functions/explainLines";

beforeAll(() => {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  class RefusedCell extends Error {
    constructor(code: string, message: string) {
      super(`${code} ${message}`);
    }
  }
  Object.assign(globalThis, { CustomFunctions: { Error: RefusedCell, ErrorCode } });
});

const table = [
  ["Kod", "Kommun", "Folkmängd", "Eget boende"],
  ["0114", "Upplands Väsby", 49_262, 10],
  ["0115", "Vallentuna", 34_851, ".."],
];
const scenario = (missing: string): unknown[][] => [
  ["Parameter", "Värde"],
  ["att fördela", 100],
  ["saknade värden", missing],
];
const lines = (municipality: unknown, missing: string): string[] =>
  explainLines(municipality, table, undefined, scenario(missing)).flat();

test("what the scenario made of a missing figure stands among the lines of its municipality", () => {
  expect(lines("0115", "övre gräns").filter((line) => line.includes("räknas som 5"))).toHaveLength(1);
  expect(lines("0114", "övre gräns").filter((line) => line.includes("räknas som"))).toEqual([]);
});

test("a municipality that leaves the run is told why, not that the table lacks it", () => {
  expect(lines(115, "uteslut")).toEqual([
    expect.stringMatching(/^Kommunen lämnar beräkningen .* rad 3 \(Vallentuna/),
  ]);
});

test("one that the table lacks is refused with what to do", () => {
  expect(() => lines("0180", "noll")).toThrow(/^#N\/A F708 .*0180.* Rätta /);
});
