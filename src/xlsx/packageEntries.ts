import { strFromU8 } from "fflate";

/** One part as a zip file lists it, before anything of it is unpacked. */
export interface PackageEntry {
  readonly name: string;
  /** As it lies in the file, packed or not. */
  readonly stored: Uint8Array;
  readonly isPacked: boolean;
  /** [bytes] that it says it unpacks to */
  readonly size: number;
  /** CRC-32 that was kept of it. */
  readonly checksum: number;
}

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const partStart = 0x04034b50;
const directoryEndSize = 22;
const longestComment = 0xffff;
const packed = 8;

/**
 * The parts that a zip file lists, each found under the same name at the place that the list gives.
 * @returns undefined where the list is damaged, names a part twice, or a part is encrypted, packed in a rare way or not there
 * @remarks Source: PKWARE, APPNOTE.TXT 4.3 and 4.4. Files with 64-bit directories (over 4 GB) are refused.
 */
export function packageEntries(bytes: Uint8Array): readonly PackageEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, PackageEntry>();
  for (let number = 0; number < count; number++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const entry = entryAt(bytes, view, at, nameLength);
    if (!entry || entries.has(entry.name)) return undefined;
    entries.set(entry.name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return [...entries.values()];
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - directoryEndSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === directoryEnd) return at;
  return undefined;
}

function entryAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
): PackageEntry | undefined {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (flags & 1) !== 0;
  if (isEncrypted || (method !== 0 && method !== packed)) return undefined;
  const name = bytes.subarray(at + 46, at + 46 + nameLength);
  const start = view.getUint32(at + 42, true);
  const length = view.getUint32(at + 20, true);
  const from = contentStart(view, start, name);
  if (from === undefined || from + length > bytes.length) return undefined;
  return {
    name: strFromU8(name, (flags & 0x800) === 0),
    stored: bytes.subarray(from, from + length),
    isPacked: method === packed,
    size: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
  };
}

function contentStart(view: DataView, start: number, name: Uint8Array): number | undefined {
  if (start + 30 + name.length > view.byteLength || view.getUint32(start, true) !== partStart)
    return undefined;
  if (view.getUint16(start + 26, true) !== name.length) return undefined;
  if (!name.every((byte, place) => view.getUint8(start + 30 + place) === byte)) return undefined;
  return start + 30 + name.length + view.getUint16(start + 28, true);
}
