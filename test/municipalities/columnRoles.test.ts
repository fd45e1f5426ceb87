import { columnRoles } from "../../src/municipalities/columnRoles";
import { readTable } from "../../src/tables";

function populationIn(...headers: string[]) {
  const table = readTable([
    ["Kommun", ...headers],
    ["Botkyrka", ...headers.map(() => 95_592)],
  ]);
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  const { roles, issues } = columnRoles(table.value);
  return [headers[(roles.population ?? 0) - 1], issues.map(({ code, found }) => [code, found])];
}

describe("which of several columns plays a role", () => {
  it("the latest year, wherever it stands", () => {
    expect(populationIn("Folkmängd 2023", "Folkmängd 2024", "Folkmängd 2022")).toEqual([
      "Folkmängd 2024",
      [["W203", 3]],
    ]);
  });

  it("a year in which the figure was counted goes before the year of the division it is told in", () => {
    const headers = ["pop_2022_01_01_in_2024_borders", "pop_2023_01_01_in_2024_borders", "pop_2024_01_01"];
    expect(populationIn(...headers)).toEqual(["pop_2024_01_01", [["W203", 3]]]);
  });

  it("a single year goes before a span that ends with it", () => {
    expect(populationIn("Folkmängd 2015–2022", "Folkmängd 2022")[0]).toBe("Folkmängd 2022");
  });

  it("the first where no year tells them apart", () => {
    expect(populationIn("Invånare", "Folkmängd")[0]).toBe("Invånare");
  });
});
