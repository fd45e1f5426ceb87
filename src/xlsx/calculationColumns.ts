import type { ScenarioRun } from "../scenario";
import { keyColumnNames } from "./keyColumnNames";

/** Columns of the calculation sheet by what they hold, 0-based. */
export interface CalculationColumns {
  readonly [column: string]: number;
}

/** Rows of the calculation sheet, 0-based: figures of the whole country, weights, headers, municipalities. */
export const calculationRows = {
  total: 3,
  existing: 4,
  pot: 5,
  wholePot: 6,
  level: 7,
  left: 8,
  given: 9,
  weights: 10,
  header: 11,
  first: 12,
} as const;

/** Where each thing stands on the calculation sheet of a run: criteria and stocks as many as it has. */
export function calculationColumns(run: ScenarioRun): CalculationColumns {
  const names = [
    "code",
    "name",
    "population",
    ...keyColumnNames(run.key),
    "entitlement",
    "whole",
    "remainder",
    "order",
    "target",
    ...run.stocks.map((_, at) => `stock${at}`),
    "existing",
    "deviation",
    "shortfall",
    "minimum",
    "maximum",
    "places",
    "perThousandBefore",
    "perThousandAfter",
    "direction",
    "note",
  ];
  return Object.fromEntries(names.map((name, place) => [name, place]));
}
