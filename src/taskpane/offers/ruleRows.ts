import { columnLetters, plainWord } from "../../tables";
import type { FoundTable } from "../../workbook";
import type { OfferWords } from "./offerWords";
import { ruleIdOf } from "./ruleIdOf";
import type { RuleRow } from "./ruleRow";

const usual = [
  "need",
  "maxOver",
  "budget",
  "ceiling",
  "minimumPlaces",
  "minimumAccess",
  "minimumMeanAccess",
  "surchargeAbove",
  "surcharge",
  "premium",
] as const;

/** The rules of a table row by row, and after them the usual ones that it lacks, not set. */
export function ruleRows(table: FoundTable | undefined, text: OfferWords): readonly RuleRow[] {
  const [header = [], ...lines] = table?.values ?? [];
  const column = (words: readonly string[]): number =>
    header.findIndex((each) => words.includes(plainWord(String(each))));
  const [date, source] = [column(["datum", "dato", "date"]), column(["källa", "kilde", "source"])];
  const rows = lines.flatMap((line, place): RuleRow[] => {
    const name = String(line[0] ?? "").trim();
    if (name === "" || !table) return [];
    const { origin } = table;
    const cell = `${columnLetters(origin.column + 1)}${origin.row + place + 2}`;
    const value = line[1] ?? "";
    const told = (at: number): string => (at < 0 ? "" : String(line[at] ?? "").trim());
    return [{ name, value, date: told(date), source: told(source), inTable: { value, cell } }];
  });
  const known = new Set(rows.map(({ name }) => ruleIdOf(name)));
  const lacking = usual.filter((id) => !known.has(id));
  return [...rows, ...lacking.map((id) => ({ name: text(`rule_${id}`), value: "", date: "", source: "" }))];
}
