import { X509Certificate } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";

const ONE_DAY = 24 * 3600 * 1000;

/**
 * The certificate to serve https://localhost with. Certificates that Microsoft's tool has installed on this
 * machine are reused, because the browser trusts them; else one is made without root and kept in `cache`.
 * Excel itself accepts only a trusted one: `npx office-addin-dev-certs install`.
 */
export async function certificate(cache) {
  const installed = read(join(homedir(), ".office-addin-dev-certs"));
  if (installed) return { ...installed, trusted: true };
  const kept = read(cache);
  if (kept) return { ...kept, trusted: false };
  const made = await make();
  mkdirSync(cache, { recursive: true });
  writeFileSync(join(cache, "localhost.crt"), made.cert);
  writeFileSync(join(cache, "localhost.key"), made.key, { mode: 0o600 });
  return { ...made, trusted: false };
}

function read(folder) {
  const [certFile, keyFile] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  if (!existsSync(certFile) || !existsSync(keyFile)) return null;
  const cert = readFileSync(certFile, "utf8");
  const expires = Date.parse(new X509Certificate(cert).validTo);
  return expires > Date.now() + ONE_DAY ? { cert, key: readFileSync(keyFile, "utf8") } : null;
}

async function make() {
  // The generator inside Microsoft's tool, taken directly: the tool around it would also report its use.
  const require = createRequire(import.meta.url);
  const mkcert = createRequire(require.resolve("office-addin-dev-certs"))("mkcert");
  const ca = await mkcert.createCA({
    organization: "Fordela local page", // ASCII: the generator writes other letters in a form that browsers refuse
    countryCode: "SE",
    state: "Local",
    locality: "Local",
    validity: 90,
  });
  const { cert, key } = await mkcert.createCert({ ca, domains: ["localhost", "127.0.0.1"], validity: 90 });
  return { cert: `${cert}\n${ca.cert}`, key };
}
