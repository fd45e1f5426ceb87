import type { MunicipalTable } from "../../municipalities";
import { normaliseHeader } from "../../tables";
import type { Ground } from "./ground";

/** Headers of grounds that are no role of a municipal table, in Swedish, Norwegian and English. */
const forms: Readonly<Partial<Record<Ground, RegExp>>> = {
  enrolled: /^(inskrivna|innskrevne|enrolled)/,
  housingMarket: /^(bostadsmarknad|boligmarked|housing market)/,
  demography: /^(demografi|demography)/,
  immigrants: /^(invandrare|flyktingar|innvandrere|flyktninger|immigrants|refugees)/,
  existingPlaces: /^(befintliga platser|eksisterende plasser|existing places)/,
  income: /^(inkomst|inntekt|income)/,
  integrationIncome:
    /^(integrationsinkomst|integrasjonsinntekt|försörjningsstöd|sosialhjelp|integration income)/,
  gdpPerPerson: /^(bnp|brp|bruttoregionprodukt|gdp).*(invånare|innbygger|capita|person)/,
  gdp: /^(bnp|brp|bruttoregionprodukt|gdp)(?!.*(invånare|innbygger|capita|person))/,
  vacancies: /^(lediga jobb|lediga platser|vakans|ledige stillinger|job vacanc|vacanc)/,
  ageing: /^(65|andel 65|äldre|eldre|share aged 65|aged 65)/,
  asylumApplications: /^(asylansökningar|asylsøknader|asylum applications)/,
};

/** The header of the column that carries a ground: by its role, else by how such a column is headed; undefined where the table has none. */
export function groundColumn({ table, roles }: MunicipalTable, ground: Ground): string | undefined {
  const form = forms[ground];
  if (form) return table.headers.find((header) => form.test(normaliseHeader(header)));
  const column = roles[ground as keyof typeof roles];
  return column === undefined ? undefined : table.headers[column];
}
