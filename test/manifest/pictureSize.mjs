// Width and height of a PNG, from its first 24 bytes.
import { readFileSync } from "node:fs";

/** "32×32", or undefined where the file is not a PNG. */
export function pictureSize(file) {
  const bytes = readFileSync(file);
  const isPicture = bytes.length >= 24 && bytes.toString("latin1", 1, 4) === "PNG";
  return isPicture ? `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}` : undefined;
}
