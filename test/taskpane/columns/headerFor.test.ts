import { headerRole, headerRoles } from "../../../src/municipalities";
import { headerFor } from "../../../src/taskpane/columns/headerFor";

test("in every language a column is made into every role, and its former name stays readable", () => {
  for (const language of ["en", "sv", "nb"] as const) {
    for (const role of headerRoles) {
      const header = headerFor("Antal 31 dec", role, [], language);
      expect([language, role, headerRole(header)]).toEqual([language, role, role]);
      if (role !== "name" && role !== "county") expect(header).toContain("Antal 31 dec");
    }
    expect(headerRole(headerFor("Folkmängd 2015", "none", [], language))).toBeUndefined();
  }
});

test("a role that is taken away again leaves the name that the column had", () => {
  const named = headerFor("Antal 31 dec", "population", [], "sv");
  expect(named).toBe("Folkmängd (Antal 31 dec)");
  expect(headerFor(named, "none", [], "sv")).toBe("Antal 31 dec");
  const unused = headerFor("Folkmängd 2015", "none", [], "sv");
  expect(unused).toBe("Används inte: Folkmängd 2015");
  expect(headerFor(unused, "population", [], "sv")).toBe("Folkmängd 2015");
  expect(headerFor(named, "capacity", [], "sv")).toBe("Kapacitet (Antal 31 dec)");
});

test("two columns of one name do not come to stand in a table", () => {
  expect(headerFor("X", "capacity", ["kapacitet (x)"], "sv")).toBe("Kapacitet (X) 2");
});
