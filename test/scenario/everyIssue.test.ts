import { defaultScenario, everyIssue } from "../../src/scenario";
import { readTable } from "../../src/tables";

const origin = { sheet: "Underlag", row: 3, column: 0 };
const head = ["Kod", "Kommun", "Folkmängd", "Arbetslösa", "Eget boende", "Kapacitet"];
const faulty = [
  head,
  ["0114", "Upplands Väsby", "", 5, 1, 10],
  ["0115", "Vallentuna", 20, "femtio", 2, 11],
  ["0117", "Österåker", 30, 7, "..", 12],
  ["0120", "Värmdö", 40, 8, 4, "många"],
  ["9999", "Ingenstans", 50, 9, 5, 14],
];
const criterion = (name: string, weight: number) =>
  ({ name, column: name, transform: "share", weight }) as const;
const definition = (weight: number) => ({
  criteria: [criterion("Folkmängd", weight), criterion("Arbetslösa", weight)],
});
const scenario = { ...defaultScenario(20), useCapacity: true, maximumPerThousand: 5 };
const found = (weight: number, values = faulty, asked = scenario): string[] =>
  everyIssue(readTable(values, origin), definition(weight), asked).map(
    ({ code, cell }) => `${code} ${cell ?? ""}`,
  );

test("cells at fault in population, criterion, stock, capacity and name are told at once, down the rows", () => {
  expect(found(1)).toEqual(["F203 C5", "F106 D6", "F108 E7", "F106 F8", "F202 A9"]);
});

test("a key without weight hides no cell of its columns", () => {
  expect(found(0, faulty.slice(0, 5)).sort()).toEqual(["F106 D6", "F106 F8", "F108 E7", "F203 C5", "F304 "]);
});

test("a capacity that the table lacks and a population that is missing are both told", () => {
  const bare = faulty.slice(0, 3).map((row) => row.slice(0, 5));
  expect(found(1, bare)).toEqual(["F706 ", "F203 C5", "F106 D6"]);
});

test("how a part would come out is no finding about the whole", () => {
  const codes = everyIssue(readTable(faulty, origin), definition(0), scenario).map(({ code }) => code);
  expect(codes).toContain("F202");
  expect(codes).not.toContain("F304");
});
