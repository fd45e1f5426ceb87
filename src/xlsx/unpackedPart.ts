import { Inflate } from "fflate";
import { checksum } from "./checksum";
import type { PackageEntry } from "./packageEntries";

/** [bytes] fed to the unpacker at a time: a byte unpacks to 1,032 at most, so a lie shows within 16 MB. */
const step = 16 * 1024;

/**
 * A part unpacked; undefined where it is not of the size or has not the checksum that it declared.
 * @remarks
 * The unpacking stops at the first byte too many: what a header hides costs neither memory nor time. Without the checksum,
 * one damaged byte would be another figure. Source: RFC 1951; PKWARE, APPNOTE.TXT 4.4.7.
 */
export function unpackedPart(entry: PackageEntry): Uint8Array | undefined {
  const part = entry.isPacked ? inflated(entry) : entry.stored;
  return part?.length === entry.size && checksum(part) === entry.checksum ? part : undefined;
}

function inflated({ stored, size }: PackageEntry): Uint8Array | undefined {
  const part = new Uint8Array(size);
  let length = 0;
  const unpacker = new Inflate((piece) => {
    const fits = length + piece.length <= size;
    if (fits) part.set(piece, length);
    length += piece.length;
  });
  try {
    for (let from = 0; from === 0 || from < stored.length; from += step) {
      unpacker.push(stored.subarray(from, from + step), from + step >= stored.length);
      if (length > size) return undefined;
    }
  } catch (error) {
    if (error instanceof Error) return undefined; // not a deflate stream
    throw error;
  }
  return length === size ? part : undefined;
}
