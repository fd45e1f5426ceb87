import { parameterNames, parameters } from "./parameter";
import { vocabulary } from "../tables";

/** The parameter that a name means, in any of the languages. Example: "Att fördela" is total. */
export const readParameter = vocabulary(parameters, Object.values(parameterNames), {
  totalt: "total",
  "räkna in eget boende": "creditOwnHousing",
  "räkna in anläggningsboende": "creditAgencyHousing",
  "räkna in kommunens boende": "creditMunicipalHousing",
  "räkna in asylsökande": "creditAsylumSeekers",
  "räkna in tidigare mottagande": "creditReception",
  "undanta över": "exemptAbove",
  "unnta over": "exemptAbove",
});
