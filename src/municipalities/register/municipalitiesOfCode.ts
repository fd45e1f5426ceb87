import type { Country } from "../country";
import { municipalityByCode } from "./municipalityByCode";
import { norwayFormerCodes } from "./norwayFormerCodes";
import { registeredMunicipalities } from "./registeredMunicipalities";
import type { RegisteredMunicipality } from "./registeredMunicipality";

const swedenFormerCodes: ReadonlyMap<string, readonly string[]> = new Map([["1917", ["0331"]]]);
let norwayIndex: ReadonlyMap<string, readonly string[]> | undefined;

function norway(): ReadonlyMap<string, readonly string[]> {
  return (norwayIndex ??= new Map<string, readonly string[]>([
    ["1507", ["1508", "1580"]],
    ...norwayFormerCodes
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [former = "", now, ...ends] = line.match(/../g) ?? [];
        return registeredMunicipalities("NO")
          .filter(({ countyCode }) => countyCode === now)
          .map(({ code }, place) => [former + ends[place], [code]] as const);
      }),
  ]));
}

/**
 * Today's municipality or municipalities that a code stands for: its bearer, or what it became: Norway's codes of 2020–2023,
 * and Sweden's 1917, Heby until it changed county on 1 January 2007.
 * @param code  [code] four digits
 * @remarks Example: 3001 is 3101 Halden; 1507 was divided into 1508 Ålesund and 1580 Haram, and gives both.
 */
export function municipalitiesOfCode(code: string, country: Country): readonly RegisteredMunicipality[] {
  const former = country === "NO" ? norway() : swedenFormerCodes;
  const codes = former.get(code) ?? [code];
  return codes.flatMap((each) => municipalityByCode(each, country));
}
