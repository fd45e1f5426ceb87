import type { Country } from "../country";

/** A county (län, fylke) as the register knows it. */
export interface County {
  /** [code] two digits */
  readonly code: string;
  readonly name: string;
  readonly country: Country;
}
