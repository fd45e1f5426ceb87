import { fill, formatNumber, formatPercent, sheetTexts, texts } from "../wording";
import { sheetNames } from "../workbook";
import type { WriteRequest } from "../workbook";

/**
 * What stands between the title and the header of a result: what was distributed by which key, and when a highlight applies.
 * @remarks A live result follows its settings; the line therefore says of when it is, and where the settings are that hold now.
 * @example 1500 places by population alone → "Fördelat: 1 500 platser efter nyckeln Folkmängd 100 %."
 */
export function resultNote(request: WriteRequest): readonly [distributed: string, highlights: string] {
  const { language, as, named } = request;
  const { scenario, definition } = named;
  const own = sheetTexts[language];
  const { units, directions } = texts[language].results;
  const { criteria } = definition;
  const blended = criteria.reduce((sum, each) => sum + (each.transform === "factor" ? 0 : each.weight), 0);
  const key = criteria.map(({ name, transform, weight }) =>
    transform === "factor" || blended === 0
      ? name
      : `${name} ${formatPercent(weight / blended, language, 0)}`,
  );
  return [
    fill(own[as === "formulas" ? "live" : "values"], {
      total: formatNumber(scenario.total, language),
      unit: units[scenario.purpose],
      key: key.join(", "),
      settings: sheetNames[language].settings,
    }),
    fill(own.highlights, {
      ...directions,
      highBelow: formatPercent(scenario.directionHighBelow, language, 0),
      mediumBelow: formatPercent(scenario.directionMediumBelow, language, 0),
    }),
  ];
}
