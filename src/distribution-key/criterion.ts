import type { Transform } from "./transform";

/** One ground on which a key rests: a column, how it counts, and how much. */
export interface Criterion {
  readonly name: string;
  /** Header of the municipal table, or a role such as population. */
  readonly column: string;
  readonly transform: Transform;
  /** Unitless, ≥ 0, any scale. */
  readonly weight: number;
  /** Largest multiple of the base that the criterion's share may reach. */
  readonly cap?: number;
  readonly source?: string;
}

/** A key definition: what the table Criterion | Column | Transform | Weight | Cap | Source says. */
export interface KeyDefinition {
  readonly criteria: readonly Criterion[];
}
