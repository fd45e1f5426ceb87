import { strFromU8 } from "fflate";
import type { PackageParts } from "./openPackage";

/** A part of a package as text; empty where the package has no such part. */
export function packageText(parts: PackageParts, path: string): string {
  const part = parts[path];
  return part ? strFromU8(part) : "";
}
