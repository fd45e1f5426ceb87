import { ARITHMETIC } from "./arithmetic";
import type { BuiltIn } from "./BuiltIn";
import { LOGIC } from "./logic";
import { LOOKUP } from "./lookup";
import { STATISTICS } from "./statistics";
import { TEXT } from "./text";

/** Every worksheet function that the small calculator knows, by its English name; IF, IFERROR and IFNA are part of evaluation. */
export const FUNCTIONS: Readonly<Record<string, BuiltIn>> = {
  ...ARITHMETIC,
  ...LOGIC,
  ...LOOKUP,
  ...STATISTICS,
  ...TEXT,
};
