import { unzipSync } from "fflate";
import { refusal, success } from "../base";
import type { Result } from "../base";
import { declaresEntities } from "./declaresEntities";
import { isWhole } from "./isWhole";
import { packageLimits } from "./packageLimits";

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
  const size = declaredSize(bytes);
  if (size === undefined) return refusal("F802");
  if (size.largest > limits.part) {
    return refusal("F803", { found: megabytes(size.largest), expected: megabytes(limits.part) });
  }
  if (size.sum > limits.all) {
    return refusal("F803", { found: megabytes(size.sum), expected: megabytes(limits.all) });
  }
  const parts = attempt(() => unzipSync(bytes));
  if (!parts?.["[Content_Types].xml"] || !parts["xl/workbook.xml"]) return refusal("F802");
  if (!isWhole(bytes, parts)) return refusal("F802");
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

function declaredSize(bytes: Uint8Array): { readonly largest: number; readonly sum: number } | undefined {
  let largest = 0;
  let sum = 0;
  const listed = attempt(() =>
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        largest = Math.max(largest, originalSize);
        sum += originalSize;
        return false;
      },
    }),
  );
  return listed && { largest, sum };
}

/** fflate throws at what it cannot unpack; to the caller that is one answer: not a whole workbook. */
function attempt<T>(unpack: () => T): T | undefined {
  try {
    return unpack();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
