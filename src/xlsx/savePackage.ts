import { zipSync } from "fflate";
import type { PackageParts } from "./openPackage";

/** Packs the parts of a workbook in the order given; the same parts give the same bytes, anywhere and at any time. */
export function savePackage(parts: PackageParts): Uint8Array {
  // The zip format keeps local time without a zone: one day for all, made of local parts, is the same everywhere.
  return zipSync({ ...parts }, { level: 6, mtime: new Date(2000, 0, 1) });
}
