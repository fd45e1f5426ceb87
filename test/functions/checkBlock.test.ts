import { checkBlock } from "../../src/functions/checkBlock";

const head = ["Kod", "Kommun", "Folkmängd", "Eget boende"];
const good = [
  ["0114", "Upplands Väsby", 49_262, 10],
  ["0115", "Vallentuna", 34_851, 20],
  ["0117", "Österåker", 49_138, 0],
];
const keyHead = ["Kriterium", "Kolumn", "Omräkning", "Vikt"];

/** Code and row of what was found. */
function found(table: unknown[][], definition: unknown = undefined, scenario: unknown = 100): unknown[] {
  return checkBlock(table, definition, scenario)
    .slice(1)
    .map(([code, , row]) => (row === "" ? code : `${String(code)} ${String(row)}`));
}

describe("CHECK tells every issue", () => {
  it("one line where there is none", () => {
    expect(checkBlock([head, ...good], undefined, 100)).toEqual([
      ["Code", "Severity", "Row", "Municipality", "Text"],
      ["", "", "", "", "no issues"],
    ]);
  });

  it("a row that cannot be identified hides nothing that is wrong with the others", () => {
    const table = [
      head,
      ["0114", "Upplands Väsby", "", 10],
      ["0115", "Vallentuna", 34_851, ".."],
      ["9999", "Ingenstans", 1, 1],
      ["0117", "Österåker", "många", -5],
      ["114", "Upplands Väsby", 1, 1],
      ["", "Riket", 5, 5],
    ];
    expect(found(table)).toEqual(["F203 2", "F108 3", "F202 4", "F110 5", "F106 5", "F204 6", "W201 7"]);
  });

  it("a line of the key definition that cannot be read hides neither the others nor the table's faults", () => {
    const definition = [keyHead, ["a", "Finns ej", "andel", 1], ["b", "Folkmängd", "kubik", 1]];
    const table = [head, ["0114", "Upplands Väsby", 49_262, "x"], ...good.slice(1)];
    expect(found(table, definition).sort()).toEqual(["F108 2", "F302 3", "F305"]);
    // What is left of the definition is not hers: that it has no weight is no finding.
    const weightless = [keyHead, ["a", "Folkmängd", "andel", 0], ["b", "Folkmängd", "kubik", 1]];
    expect(found([head, ...good], weightless)).toEqual(["F302 3"]);
  });

  it("a row of the scenario that cannot be read leaves the others in force", () => {
    const table = [head, ["0114", "Upplands Väsby", 49_262, ".."], ...good.slice(1)];
    const scenario = [
      ["Parameter", "Värde"],
      ["att fördela", 100],
      ["minst per kommun", 5],
      ["saknade värden", "noll"],
      ["hejsan", 1],
    ];
    expect(found(table, undefined, scenario)).toEqual(["F701 5", "W702 2"]);
    // Without the total nothing is run, so nothing is said of how it comes out.
    expect(found(table, undefined, [scenario[0], ...scenario.slice(2)])).toEqual([
      "F703",
      "F701 4",
      "W702 2",
    ]);
  });
});
