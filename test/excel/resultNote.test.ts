import { resultNote } from "../../src/excel/resultNote";
import { defaultScenario } from "../../src/scenario";
import type { WriteRequest } from "../../src/workbook";

function aRequest(own: Partial<WriteRequest>): WriteRequest {
  const criterion = (name: string, weight: number, transform: "share" | "factor") => ({
    name,
    column: name,
    transform,
    weight,
  });
  const criteria = [
    criterion("Folkmängd", 3, "share"),
    criterion("Mottagande", 1, "share"),
    criterion("Närhet", 5, "factor"),
  ];
  const scenario = { ...defaultScenario(7100), directionHighBelow: 0.5, directionMediumBelow: 0.8 };
  const named = { name: "Grund", definition: { criteria }, scenario };
  const table = {
    id: "t",
    sheet: "Blad",
    address: "A1:B2",
    values: [],
    origin: { sheet: "Blad", row: 0, column: 0 },
  };
  return { table, named, language: "sv", as: "values", result: [], replace: false, ...own };
}

test("says what was distributed and by which key; a factor has no share of it", () => {
  expect(resultNote(aRequest({}))[0].replace(/\s/g, " ")).toBe(
    "Fördelat: 7 100 platser efter nyckeln Folkmängd 75 %, Mottagande 25 %, Närhet.",
  );
});

test("a live result says of when it is, and where the settings in force stand", () => {
  const [line] = resultNote(aRequest({ as: "formulas" }));
  expect(line).toMatch(/^När bladet skrevs: .* De inställningar som gäller står på bladet Inställningar\.$/);
});

test("says when each highlight applies, in the words of the direction column", () => {
  expect(resultNote(aRequest({ language: "nb" }))[1].replace(/\s/g, " ")).toMatch(
    /høyt der det eksisterende er under 50 % .*, middels under 80 %, ellers lavt; over nivået der ingenting plasseres/,
  );
});
