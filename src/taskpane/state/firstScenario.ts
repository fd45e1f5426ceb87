import type { Language } from "../../base";
import { lanstal2019, population, ruleSetKey } from "../../distribution-key/rules";
import type { Ground } from "../../distribution-key/rules";
import { municipalFigures } from "../../municipalities";
import type { MunicipalTable } from "../../municipalities";
import { defaultScenario } from "../../scenario";
import type { NamedScenario } from "../../workbook";
import { runOf } from "./runOf";

/** Ceiling of the Swedish distribution figures for 2023, and the sum requested of Norway's municipalities for 2024, [persons]. */
const SWEDEN_2023 = 7100;
const NORWAY_2024 = 36_985;
const ELSEWHERE = 1000;

/**
 * What stands in the pane when a table is met for the first time: a key that its columns carry, and a total to start from.
 * @remarks The structure of 2019 where a rate of the labour market and a reception column allow all of it, else population alone.
 */
export function firstScenario(
  name: string,
  municipal: MunicipalTable,
  names: Readonly<Partial<Record<Ground, string>>>,
  language: Language,
): NamedScenario {
  const scenario = {
    ...defaultScenario(firstTotal(municipal)),
    purpose: municipal.country === "NO" ? ("settlement" as const) : ("acquisition" as const),
    language,
  };
  const structure = ruleSetKey(lanstal2019, municipal, names);
  const isWhole = structure.omitted.length === 0 && runOf(municipal.table, structure.definition, scenario).ok;
  const definition = isWhole ? structure.definition : ruleSetKey(population, municipal, names).definition;
  return { name, definition, scenario };
}

function firstTotal(municipal: MunicipalTable): number {
  const { requested } = municipal.roles;
  if (requested !== undefined) {
    const { values, issues } = municipalFigures(municipal, requested, 0);
    const total = Math.round(values.reduce((sum, each) => sum + each, 0));
    if (issues.length === 0 && total > 0) return total;
  }
  const isWhole = municipal.municipalities.length > 200;
  if (!isWhole) return ELSEWHERE;
  return municipal.country === "NO" ? NORWAY_2024 : SWEDEN_2023;
}
