import type { Standing } from "./standing";
import { timesAverage } from "./timesAverage";

/**
 * Which municipalities carry so much for their population that a surcharge applies.
 * @param above  a multiple of the average; nobody where it is not set
 * @remarks Formula: that of timesAverage, as with exemptAbove, and existing above 0. Source: D-016.
 */
export function highReception(
  { municipal, existing, population }: Standing,
  above: number | undefined,
): (municipality: string) => boolean {
  if (above === undefined || !population) return () => false;
  const high = new Set(
    timesAverage(existing, population, above).flatMap((place) =>
      (existing[place] ?? 0) > 0 ? (municipal.municipalities[place]?.code ?? []) : [],
    ),
  );
  return (municipality) => high.has(municipality);
}
