import { storedScenariosXml } from "../../src/workbook";

test("what is written has the form of this version, whatever it was read from", () =>
  expect(storedScenariosXml({ version: 1, active: "A & B", scenarios: [] })).toBe(
    '<scenarios xmlns="https://fordela.example/scenario/1" version="2">{"version":2,"active":"A &amp; B","scenarios":[]}</scenarios>',
  ));
