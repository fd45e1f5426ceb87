// Where LibreOffice for the tests comes from: Debian's own package is enough; nothing is downloaded past it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  process.env.SOFFICE,
  "/usr/bin/soffice",
  "/usr/lib/libreoffice/program/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Path of an installed LibreOffice, or undefined. SOFFICE goes first. */
export const installedLibreOffice = () => PLACES.find((place) => place && existsSync(place));

/** Installs Debian's package where that is possible; says what to do where it is not. */
export function obtainLibreOffice() {
  const found = installedLibreOffice();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) {
    console.log(
      "No LibreOffice was found. Install it (Debian, Ubuntu: sudo apt-get install libreoffice-calc),",
    );
    console.log("or set SOFFICE to the path of soffice, and run the tests again.");
    return undefined;
  }
  console.log("No LibreOffice was found: installing Debian's package");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const packages = ["install", "--yes", "--no-install-recommends", "libreoffice-calc"];
  for (const step of [["update"], packages]) {
    const { status, stderr } = spawnSync("apt-get", ["-qq", ...step], { env: environment, encoding: "utf8" });
    if (status !== 0) console.log(`apt-get ${step[0]} failed: ${stderr}`);
  }
  return installedLibreOffice();
}
