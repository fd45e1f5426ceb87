import type { CopyContent } from "./copyContent";
import { sha256 } from "./sha256";

/**
 * What a copy holds, as 64 hexadecimal digits: it covers that and nothing else, so that it tells nothing of what is masked.
 * @remarks SHA-256 of the content as JSON. The fingerprint of a run would let anyone try out masked counts until it fits.
 */
export function copyFingerprint(content: CopyContent): string {
  return sha256(JSON.stringify(content));
}
