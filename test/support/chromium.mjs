// Where the browser for the tests comes from. Debian's own package is enough; nothing is downloaded past it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const PLACES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Path of an installed Chromium or Chrome, or undefined. CHROMIUM goes first. */
export const installedChromium = () => PLACES.find((place) => place && existsSync(place));

/** Installs Debian's package where that is possible; says what to do where it is not. */
export function obtainChromium() {
  const found = installedChromium();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  if (!mayInstall) {
    console.log("No Chromium was found. Install it (Debian, Ubuntu: sudo apt-get install chromium),");
    console.log("or set CHROMIUM to the path of Chromium or Chrome, and run the tests again.");
    return undefined;
  }
  console.log("No Chromium was found: installing Debian's package");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const step of [["update"], ["install", "--yes", "--no-install-recommends", "chromium"]]) {
    const { status, stderr } = spawnSync("apt-get", ["-qq", ...step], { env: environment, encoding: "utf8" });
    if (status !== 0) console.log(`apt-get ${step[0]} failed: ${stderr}`);
  }
  return installedChromium();
}
