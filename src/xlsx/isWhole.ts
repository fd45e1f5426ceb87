import { strFromU8 } from "fflate";
import { checksum } from "./checksum";

const directoryEnd = 0x06054b50;
const directoryEntry = 0x02014b50;
const partStart = 0x04034b50;
const directoryEndSize = 22;
const longestComment = 0xffff;

/**
 * Whether every part that a zip file lists is there, under the same name at both its places and with the checksum that
 * was kept of it. The unpacker does not look: without this, one damaged byte would be another figure.
 * @param bytes  the file
 * @param parts  its parts, unpacked
 * @remarks Source: PKWARE, APPNOTE.TXT 4.3. Files with 64-bit directories (over 4 GB) are not whole here.
 */
export function isWhole(bytes: Uint8Array, parts: Readonly<Record<string, Uint8Array>>): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return false;
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return false;
    const nameLength = view.getUint16(at + 28, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const isUtf8 = (view.getUint16(at + 8, true) & 0x800) !== 0;
    const part = parts[strFromU8(name, !isUtf8)];
    const start = view.getUint32(at + 42, true);
    if (!part || !isNamedAt(view, start, name) || checksum(part) !== view.getUint32(at + 16, true))
      return false;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return true;
}

function endOfDirectory(view: DataView): number | undefined {
  const last = view.byteLength - directoryEndSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at--)
    if (view.getUint32(at, true) === directoryEnd) return at;
  return undefined;
}

function isNamedAt(view: DataView, start: number, name: Uint8Array): boolean {
  if (start + 30 + name.length > view.byteLength || view.getUint32(start, true) !== partStart) return false;
  if (view.getUint16(start + 26, true) !== name.length) return false;
  return name.every((byte, place) => view.getUint8(start + 30 + place) === byte);
}
