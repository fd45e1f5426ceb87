import { registeredMunicipalities } from "../../src/municipalities";
import type { Municipality } from "../../src/municipalities";

/** A Swedish municipality of the register, by its code. */
export function aMunicipality(code: string, row = 0): Municipality {
  const found = registeredMunicipalities("SE").find((each) => each.code === code);
  if (!found) throw new Error(`no municipality ${code}`);
  return { ...found, row };
}
