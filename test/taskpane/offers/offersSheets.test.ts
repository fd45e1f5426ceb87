import { offerCurve, rankOffers, readOfferRules, readOffers } from "../../../src/procurement";
import { populationKey } from "../../../src/distribution-key";
import { defaultScenario, offerCase } from "../../../src/scenario";
import { basisOfTable } from "../../../src/taskpane/offers/basisOfTable";
import { municipalOutcome } from "../../../src/taskpane/offers/municipalOutcome";
import { offersSheets } from "../../../src/taskpane/offers/offersSheets";
import { offerWords } from "../../../src/taskpane/offers/offerWords";
import { readPasted } from "../../../src/taskpane/offers/readPasted";
import { ruleRows } from "../../../src/taskpane/offers/ruleRows";
import { wordsIn } from "../wordsIn";
import { aTable } from "../aPort";
import { anOffersTable, aRulesTable, pastedResult } from "./anOffersBook";

const words = wordsIn("sv");
const table = anOffersTable();

function written(imported: ReturnType<typeof readPasted>) {
  const [offers, rules] = [readOffers(table.values), readOfferRules(aRulesTable().values)];
  if (!offers.ok || !rules.ok || imported.kind !== "basis") throw new Error("nothing to write");
  const { basis } = imported;
  const { findings, places, problem } = offerCase(offers.value, rules.value, basis.stands, 60);
  const curve = offerCurve(problem, 11);
  if (!curve.ok) throw new Error("no curve");
  const outcome = municipalOutcome(problem, curve.value[0]?.taken ?? []);
  const ranked = rankOffers(offers.value, rules.value, () => false);
  const rows = ruleRows(aRulesTable(), offerWords(words));
  return {
    table,
    ranked,
    findings,
    places,
    rows,
    basis,
    need: 60,
    curve: curve.value,
    place: 0,
    outcome,
  };
}
const named = { name: "Grund", definition: populationKey, scenario: defaultScenario(120) };
const fromFile = written(basisOfTable("fil.xlsx", aTable(), named, false));

test("on a municipal table order and choice are live formulas on the offers, the rules used and the basis beside", () => {
  const [ranking, choice, , , rules, basis] = offersSheets(fromFile, "formulas", words);
  expect(ranking?.formula).toMatch(/^=FORDELA\.RANKOFFERS\(IF\(Anbud\[#All\]="","",Anbud\[#All\]\),/);
  expect(choice?.formula).toMatch(/^=FORDELA\.SELECTOFFERS\(/);
  expect(choice?.formula).toContain(`'Använda regler'!$A$4:$D$${3 + (rules?.block.length ?? 0)}`);
  expect(choice?.formula).toContain("'Valets underlag'!$A$4:$B$");
  expect(basis?.block[0]).toEqual(
    expect.arrayContaining(["Parameter", "Kriterium", "Kod", "Eget boende (EBO)"]),
  );
  expect(rules?.block.slice(0, 3)).toEqual([
    ["Parameter", "Värde", "Datum", "Källa"],
    ["Behov", 60, "", "Beslut 7"],
    ["Kostnadsvikt", expect.any(Number), "", "Vald punkt i panelen"],
  ]);
});

test("on a pasted result the choice stands as values; the order stays live", () => {
  const [ranking, choice] = offersSheets(
    written(readPasted(pastedResult, "Urklipp", () => named)),
    "formulas",
    words,
  );
  expect(ranking?.formula).toBeDefined();
  expect(choice?.formula).toBeUndefined();
  expect(choice?.block.map((row) => [row[0], row[4]])).toEqual([
    ["Anbud", "Väljs"],
    ["A1", true],
    ["A2", true],
    ["A3", false],
    ["A4", false],
  ]);
  expect(choice?.block[4]?.[5]).toBe("F510 Kommunen Storuman saknar rad eller andel i nyckeln.");
});

test("the basis of a pasted result stands beside need and language: its facts, and key, stock and need of every municipality", () => {
  const sheets = offersSheets(
    written(readPasted(pastedResult, "Urklipp", () => named, "2024-06-01")),
    "formulas",
    words,
  );
  const basis = sheets.at(-1);
  expect(basis?.head[0]).toEqual(["Underlag inklistrat i panelen"]);
  expect(basis?.block.slice(0, 3)).toEqual([
    [
      "Parameter",
      "Värde",
      "",
      "Inklistrat i panelen",
      "Värde",
      "",
      "Kod",
      "Kommun",
      "Län",
      "Nyckel",
      "Befintligt",
      "Nya platser",
    ],
    [
      "att fördela",
      60,
      "",
      "Uppgifterna gäller, som angett i panelen",
      "2024-06-01",
      "",
      "0114",
      "Upplands Väsby",
      "Stockholms län",
      0.5,
      40,
      30,
    ],
    ["språk", "sv", "", "Kommuner som används", 3, "", "0115", "Vallentuna", "Stockholms län", 0.3, 10, 32],
  ]);
  // The rules state the need, so that its date is theirs.
  expect(sheets[4]?.block[1]).toEqual(["Behov", 60, "", "Beslut 7"]);
});

test("a need that only the pasted result states carries the date that was stated with it", () => {
  const pasted = written(readPasted(pastedResult, "Urklipp", () => named, "2024-06-01"));
  const rows = pasted.rows.map((row) => (row.name === "Behov" ? { ...row, value: "" as const } : row));
  const [, , , , rules] = offersSheets({ ...pasted, rows, need: 62 }, "values", words);
  expect(rules?.block[1]).toEqual(["Behov", 62, "2024-06-01", "Urklipp"]);
});

test("as values nothing is a formula, and no supplier is repeated", () => {
  const sheets = offersSheets(fromFile, "values", words);
  expect(sheets.some(({ formula }) => formula !== undefined)).toBe(false);
  expect(JSON.stringify(sheets)).not.toContain("Hemlig AB");
});

test("what stays uncovered stands on a sheet of its own, most lacking first; surcharges where they were computed", () => {
  const [, , uncovered, none] = offersSheets(fromFile, "values", words);
  const [header, ...rows] = uncovered?.block ?? [];
  expect(uncovered?.name).toBe("Otäckt behov");
  expect(header).toEqual(["Kod", "Kommun", "Län", "Otäckt"]);
  const lacking = fromFile.outcome.filter((each) => each.uncovered > 0).map((each) => each.uncovered);
  expect(rows.map((row) => row[3])).toEqual(lacking.sort((a, b) => b - a));
  expect(rows.length).toBeGreaterThan(0);
  const announced = fromFile.basis.stands.municipal.municipalities.map((_, place) => (place === 1 ? 55 : 0));
  const [, , , surcharges] = offersSheets({ ...fromFile, announced }, "values", words);
  expect(surcharges?.name).toBe("Påslag");
  expect(surcharges?.block.slice(1).map((row) => row[3])).toEqual([55]);
  expect(surcharges?.isRefresh).toBe(false);

  // Another point without surcharges only clears the sheet where one stands.
  expect(none).toMatchObject({ name: "Påslag", block: [expect.anything()], isRefresh: true });
  expect(String(none?.head[1])).toMatch(/Inga påslag har beräknats för det här valet\.$/);
});
