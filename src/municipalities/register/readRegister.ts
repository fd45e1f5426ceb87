import type { Country } from "../country";
import type { RegisteredMunicipality } from "./registeredMunicipality";

/**
 * Unfolds a register written one county a line: the county's code and name, then each municipality, before its name the step
 * from the code before.
 * @remarks
 * A step's digits (1–9, A–Z for 10–35) add up. Names hold neither digits nor capitals: every word begins with a capital, but for "og" and "län".
 * Example: "01stockholms länEupplands väsby1vallentuna" is the county 01 with its municipalities 0114 and 0115.
 */
export function readRegister(text: string, country: Country): readonly RegisteredMunicipality[] {
  return text
    .trim()
    .split("\n")
    .flatMap((line) => {
      const countyCode = line.slice(0, 2);
      const [county = "", ...entries] = line.slice(2).split(/([\dA-Z]+)/);
      let end = 0;
      return entries.flatMap((step, place) => {
        const name = entries[place + 1];
        if (place % 2 || name === undefined) return [];
        for (const digit of step) end += parseInt(digit, 36);
        // A municipality's code begins with its county's.
        const code = countyCode + String(end).padStart(2, "0");
        return { code, name: capitalised(name), countyCode, county: capitalised(county), country };
      });
    });
}

function capitalised(name: string): string {
  return name.replace(/(?<!\p{L})(?!og |län)\p{L}/gu, (letter) => letter.toUpperCase());
}
