import { headedTable } from "../../src/municipalities/headedTable";
import { readTable } from "../../src/tables";

function headed(...rows: unknown[][]) {
  const table = readTable(rows);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return headedTable(table.value);
}

describe("one header for a table", () => {
  it("stays as it is where every column has a name of its own", () => {
    const { table, roles, lower } = headed(["Kod", "Kommun", "Folkmängd"], ["", "Okänd", "text"]);
    expect([table.headers, roles, lower]).toEqual([
      ["Kod", "Kommun", "Folkmängd"],
      { code: 0, name: 1, population: 2 },
      [],
    ]);
  });

  it("takes the rows below it that name what it leaves unnamed, but no municipality and no figure", () => {
    const rows = [
      ["Kommun", "Folkmängd", "Flyttade", "Flyttade"],
      [0, 0, "in", "ut"],
      ["", "", 2021, 2022],
    ];
    const { table, lower } = headed(...rows, ["Gnesta", 11_000, 5, 6]);
    expect([table.headers, lower]).toEqual([
      ["Kommun", "Folkmängd", "Flyttade in 2021", "Flyttade ut 2022"],
      [0, 1],
    ]);
    expect(headed(rows[0]!, ["Gnesta", "", "..", "x"]).lower).toEqual([]);
    expect(headed(rows[0]!, ["Gnetsa", "", "", ""]).lower).toEqual([]);
  });

  it("finds the municipalities by what the column holds where no header names them", () => {
    const roles = headed(
      ["", "plats", "tal"],
      ["a", "0461 Gnesta", 1],
      ["b", "Flen", 2],
      ["c", "Riket", 3],
    ).roles;
    expect(roles).toEqual({ name: 1 });
    expect(headed(["stat", "tal"], ["Danmark", 1], ["Finland", 2]).roles).toEqual({});
  });
});
