import type { Country } from "../country";

/** A municipality as the register knows it. */
export interface RegisteredMunicipality {
  /** [code] four digits */
  readonly code: string;
  readonly name: string;
  /** [code] two digits */
  readonly countyCode: string;
  readonly county: string;
  readonly country: Country;
}
