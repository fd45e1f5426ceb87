import type { Language } from "../base";
import {
  methodNames,
  missingNames,
  parameterNames,
  purposeNames,
  scenarioHeaders,
  yesNoNames,
} from "../scenario";
import type { Parameter, Scenario } from "../scenario";

/** A scenario as the visible table that ALLOCATE reads, header first, names and values in the workbook's language. */
export function scenarioBlock(scenario: Scenario, language: Language): (string | number)[][] {
  const yesNo = (value: boolean): string => yesNoNames[language][value ? "yes" : "no"];
  const rows: readonly (readonly [Parameter, string | number])[] = [
    ["total", scenario.total],
    ["purpose", purposeNames[language][scenario.purpose]],
    ["country", scenario.country ?? ""],
    ["creditOwnHousing", scenario.credits.ownHousing],
    ["creditAgencyHousing", scenario.credits.agencyHousing],
    ["creditMunicipalHousing", scenario.credits.municipalHousing],
    ["creditAsylumSeekers", scenario.credits.asylumSeekers],
    ["creditReception", scenario.credits.reception],
    ["deductUnaccompanied", yesNo(scenario.deductUnaccompanied)],
    ["method", methodNames[language][scenario.method]],
    ["targetMethod", methodNames[language][scenario.targetMethod]],
    ["minimum", scenario.minimum],
    ["maximumPerThousand", scenario.maximumPerThousand ?? ""],
    ["useCapacity", yesNo(scenario.useCapacity)],
    ["exemptAbove", scenario.exemptAbove ?? ""],
    ["missing", missingNames[language][scenario.missing]],
    ["directionHighBelow", scenario.directionHighBelow],
    ["directionMediumBelow", scenario.directionMediumBelow],
    ["language", scenario.language],
  ];
  return [
    [...scenarioHeaders[language]],
    ...rows.map(([id, value]) => [parameterNames[language][id], value]),
  ];
}
