import type { FileAccess } from "./runCommand";

/** Whether a file could be written. */
export async function wroteFile(files: FileAccess, path: string, bytes: Uint8Array): Promise<boolean> {
  try {
    await files.write(path, bytes);
    return true;
  } catch {
    return false;
  }
}
