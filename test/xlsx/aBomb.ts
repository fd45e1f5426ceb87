import { constants, deflateRawSync } from "node:zlib";
import { strToU8, zipSync } from "fflate";
import { checksum } from "../../src/xlsx/checksum";

const mebibyte = 1024 * 1024;
const must = { "[Content_Types].xml": strToU8("<Types/>"), "xl/workbook.xml": strToU8("<workbook/>") };

/**
 * A workbook with a part of zeros that unpacks to so many mebibytes, one piece packed and repeated so that making it takes no memory.
 * @param declared  [bytes] that the part says it is; the truth where left out
 * @param beside  the other parts; the least that a workbook must have where left out
 */
export function aBomb(
  size: number,
  declared = size * mebibyte,
  beside: Readonly<Record<string, Uint8Array>> = must,
): Uint8Array {
  const zeros = new Uint8Array(mebibyte);
  // One mebibyte packed so that it stands by itself, again and again, and an empty last block behind.
  const piece = deflateRawSync(zeros, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const packed = Buffer.concat([...Array.from({ length: size }, () => piece), Buffer.from([3, 0])]);
  // A part stored as it is, whose headers then say that it is packed.
  const name = "xl/worksheets/zeros.xml";
  const file = Buffer.from(zipSync({ ...beside, [name]: packed }, { level: 0 }));
  for (const [signature, method, sum, length] of [
    [[0x50, 0x4b, 3, 4], 8, 14, 22],
    [[0x50, 0x4b, 1, 2], 10, 16, 24],
  ] as const) {
    const named = signature[2] === 3 ? file.indexOf(name) - 30 : file.lastIndexOf(name) - 46;
    if (!file.subarray(named, named + 4).equals(Buffer.from(signature))) throw new Error("no header there");
    file.writeUInt16LE(8, named + method);
    file.writeUInt32LE(checksum(zeros), named + sum);
    file.writeUInt32LE(declared, named + length);
  }
  return file;
}
