export { fingerprint } from "./fingerprint";
export { sha256 } from "./sha256";
