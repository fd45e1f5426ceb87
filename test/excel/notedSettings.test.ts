import { notedSettings } from "../../src/excel/notedSettings";

test("a scenario name that holds a dash is read whole, and the shorter table ends where it ends", () => {
  const cells = [
    ["Inställningar – Län – 2023"],
    [],
    ["Parameter", "Värde", "", "Kriterium", "Kolumn"],
    ["att fördela", 100, "", "Folkmängd", "population"],
    ["land", "", ""],
    ["metod", "uddatal", ""],
  ];
  const noted = notedSettings("Inställningar", { cells, rows: 6, columns: 5, isLive: false });
  expect(noted.name).toBe("Län – 2023");
  expect(noted.scenario.values).toHaveLength(4);
  expect(noted.key).toEqual({
    values: [
      ["Kriterium", "Kolumn"],
      ["Folkmängd", "population"],
    ],
    row: 2,
    column: 3,
  });
});
