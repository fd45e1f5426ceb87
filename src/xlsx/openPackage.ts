import { refusal, success } from "../base";
import type { Result } from "../base";
import { declaresEntities } from "./declaresEntities";
import { packageEntries } from "./packageEntries";
import { packageLimits } from "./packageLimits";
import { unpackedPart } from "./unpackedPart";

/** The parts of an .xlsx file by path: "xl/workbook.xml". */
export type PackageParts = Readonly<Record<string, Uint8Array>>;

/**
 * Unpacks an .xlsx file, if that is safe. The sizes that the file declares are added up before anything is inflated;
 * a part is never inflated past the size it declared, and must then have the checksum it declared.
 * @param bytes  the file
 * @remarks Errors: F801 file too large, F802 not a workbook or damaged, F803 unpacks to too much, F804 entities, F805 password or .xls.
 */
export function openPackage(bytes: Uint8Array, limits = packageLimits): Result<PackageParts> {
  if (bytes.length > limits.file) {
    return refusal("F801", { found: megabytes(bytes.length), expected: megabytes(limits.file) });
  }
  if (startsWith(bytes, compoundFile)) return refusal("F805");
  if (!startsWith(bytes, zipFile)) return refusal("F802");
  const entries = packageEntries(bytes);
  if (!entries) return refusal("F802");
  const largest = entries.reduce((most, { size }) => Math.max(most, size), 0);
  if (largest > limits.part)
    return refusal("F803", { found: megabytes(largest), expected: megabytes(limits.part) });
  const sum = entries.reduce((total, { size }) => total + size, 0);
  if (sum > limits.all) return refusal("F803", { found: megabytes(sum), expected: megabytes(limits.all) });
  const unpacked: [string, Uint8Array][] = [];
  for (const entry of entries) {
    const part = unpackedPart(entry);
    if (!part) return refusal("F802");
    unpacked.push([entry.name, part]);
  }
  const parts: PackageParts = Object.fromEntries(unpacked);
  if (!parts["[Content_Types].xml"] || !parts["xl/workbook.xml"]) return refusal("F802");
  const suspect = Object.keys(parts).find(
    (path) => /\.(xml|rels|vml)$/i.test(path) && declaresEntities(parts[path]),
  );
  return suspect === undefined ? success(parts) : refusal("F804", { found: suspect });
}

const zipFile = [0x50, 0x4b, 0x03, 0x04];
/** Encrypted workbooks and .xls files are OLE compound files. */
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, place) => bytes[place] === byte);

const megabytes = (size: number): number => Math.ceil((size / 1024 / 1024) * 10) / 10;
