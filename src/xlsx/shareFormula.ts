import type { Transform } from "../distribution-key";

/** Cells of one criterion: its value and its municipality's population, and the ranges of all rows. */
export interface CriterionCells {
  readonly value: string;
  readonly values: string;
  readonly people: string;
  readonly population: string;
}

/**
 * A criterion's share or score as a native formula; undefined for a factor, which multiplies.
 * @remarks Formula: FUNCTIONS, transforms. Example: inverseRate is (p/x)/SUMPRODUCT(P/X).
 */
export function shareFormula(
  transform: Transform,
  { value, values, people, population }: CriterionCells,
): string | undefined {
  switch (transform) {
    case "share":
      return `${value}/SUM(${values})`;
    case "inverse":
      return `1/${value}/SUMPRODUCT(1/${values})`;
    case "rate":
      return `${people}*${value}/SUMPRODUCT(${population},${values})`;
    case "inverseRate":
      return `${people}/${value}/SUMPRODUCT(${population}/${values})`;
    case "complement":
      return `2*${people}/SUM(${population})-${value}/SUM(${values})`;
    case "minmax":
      return `(${value}-MIN(${values}))/(MAX(${values})-MIN(${values}))`;
    case "inverseMinmax":
      return `(MAX(${values})-${value})/(MAX(${values})-MIN(${values}))`;
    default:
      return undefined;
  }
}
