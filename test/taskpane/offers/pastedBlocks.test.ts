import { populationKey } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { pastedBlocks } from "../../../src/taskpane/offers/pastedBlocks";
import { readPasted } from "../../../src/taskpane/offers/readPasted";
import { wordsIn } from "../wordsIn";
import { pastedResult } from "./anOffersBook";

const propose = () => ({ name: "Eget", definition: populationKey, scenario: defaultScenario(7100) });
const blocks = (text: string, date?: string, need = 60) => {
  const read = readPasted(text, "Urklipp", propose, date);
  if (read.kind !== "basis") throw new Error("not a basis");
  return pastedBlocks(read.basis, need, wordsIn("sv"));
};

test("of a result every municipality stands with key, stock and need, and beside them what was used, with the stated date", () => {
  const left = `${pastedResult}\r\n2421\tStoruman\tVästerbottens län\t\t\t\t\t\t\t\t\t\t\tutesluten`;
  const [facts, municipalities] = blocks(left, "2024-06-01");
  expect(facts).toEqual([
    ["Inklistrat i panelen", "Värde"],
    ["Uppgifterna gäller, som angett i panelen", "2024-06-01"],
    ["Kommuner som används", 3],
    ["Befintligt, summa", 81],
    ["Nya platser, summa", 62],
    ["Kolumner som används", "Kod, Kommun, Län, Nyckel, Befintligt, Nya platser"],
    [
      "Kolumner som inte används",
      "Andelstal, Måltal, Avvikelse, Underskott, Per 1 000 före, Per 1 000 efter, Behov, Anmärkning",
    ],
    ["Utan uppgifter, används inte", "Storuman"],
    ["Behov som valet räknar med", 60],
  ]);
  expect(municipalities).toEqual([
    ["Kod", "Kommun", "Län", "Nyckel", "Befintligt", "Nya platser"],
    ["0114", "Upplands Väsby", "Stockholms län", 0.5, 40, 30],
    ["0115", "Vallentuna", "Stockholms län", 0.3, 10, 32],
    ["1264", "Skurup", "Skåne län", 0.2, 31, 0],
  ]);
});

test("a date that nobody stated is said to be none", () => {
  expect(blocks(pastedResult)[0]?.[1]?.[1]).toBe("inget datum angett");
});

test("a pasted municipal table, which stands on the sheet itself, leaves facts only", () => {
  const table =
    "Kod\tKommun\tFolkmängd\tEget boende\n0114\tUpplands Väsby\t50 000\t40\n1264\tSkurup\t16 000\t31";
  expect(blocks(table, "2024-06-01", 25)).toEqual([
    [
      ["Inklistrat i panelen", "Värde"],
      ["Uppgifterna gäller, som angett i panelen", "2024-06-01"],
      ["Kommuner som används", 2],
      ["Befintligt, summa", 71],
      ["Behov som valet räknar med", 25],
    ],
  ]);
});

test("where a file was read there is nothing of the kind", () => {
  const read = readPasted(pastedResult, "Urklipp", propose);
  if (read.kind !== "basis") throw new Error("not a basis");
  expect(pastedBlocks({ stands: read.basis.stands }, 60, wordsIn("sv"))).toEqual([]);
});
