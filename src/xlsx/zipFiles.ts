import { zipSync } from "fflate";

/** Several files in one. They are packed already, so they are not packed again. */
export function zipFiles(
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array {
  const parts = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(parts, { level: 0, mtime: new Date(2000, 0, 1) });
}
