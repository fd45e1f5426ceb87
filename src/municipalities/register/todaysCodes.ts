import type { Country } from "../country";
import { norwayFormerCodes } from "./norwayFormerCodes";

let former: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * Today's code or codes of a code as written: itself, or what a Norwegian code of 2020–2023 became.
 * @remarks 1507 was divided on 1 January 2024 into 1508 Ålesund and 1580 Haram: both are named.
 */
export function todaysCodes(code: string, country: Country): readonly string[] {
  if (country === "SE") return [code];
  if (!former) {
    const pairs = norwayFormerCodes.trim().split(/\s+/);
    former = new Map<string, readonly string[]>(pairs.map((pair) => [pair.slice(0, 4), [pair.slice(5)]]));
    former = new Map([...former, ["1507", ["1508", "1580"]]]);
  }
  return former.get(code) ?? [code];
}
