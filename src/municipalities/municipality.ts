import type { Country } from "./country";

/** A row of the municipal table, identified. */
export interface Municipality {
  /** [code] four digits */
  readonly code: string;
  /** Name by the register. */
  readonly name: string;
  readonly county: string;
  readonly countyCode: string;
  readonly country: Country;
  /** 0-based data row of the table. */
  readonly row: number;
}
