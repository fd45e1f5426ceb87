// Where the programs of the tests come from. Debian's own packages are enough; nothing is downloaded past them.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";

const CHROMIUM = {
  name: "Chromium",
  title: "Chromium or Chrome",
  package: "chromium",
  variable: "CHROMIUM",
  places: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

const LIBRE_OFFICE = {
  name: "LibreOffice",
  title: "soffice",
  package: "libreoffice-calc",
  variable: "SOFFICE",
  places: [
    "/usr/bin/soffice",
    "/usr/lib/libreoffice/program/soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ],
};

export const programs = { CHROMIUM, LIBRE_OFFICE };

/** Path of a program that is installed, or undefined. Its environment variable goes first. */
export const installed = ({ variable, places }) =>
  [process.env[variable], ...places].find((place) => place && existsSync(place));

/**
 * Installs Debian's packages where that is possible; says what to do where it is not. Other work goes on meanwhile.
 * @returns the path of a program once nothing more can be done for it, or undefined
 */
export function obtain(...wanted) {
  const missing = wanted.filter((program) => !installed(program));
  const mayInstall = process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  const ready = new Map();
  let before = missing.length > 0 && mayInstall ? packages("update") : Promise.resolve();
  for (const program of missing) {
    if (mayInstall) {
      console.log(`No ${program.name} was found: installing Debian's package`);
      before = before.then(() => packages("install", "--yes", "--no-install-recommends", program.package));
    } else {
      const { name, package: debian, variable, title } = program;
      console.log(`No ${name} was found. Install it (Debian, Ubuntu: sudo apt-get install ${debian}),`);
      console.log(`or set ${variable} to the path of ${title}, and run the tests again.`);
    }
    ready.set(program, before);
  }
  return async (program) => {
    await ready.get(program);
    return installed(program);
  };
}

function packages(...step) {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    const child = spawn("apt-get", ["-qq", ...step], { env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.on("data", (part) => (said += part));
    child.on("error", (failure) => (said += failure.message));
    child.on("close", (code) => {
      if (code !== 0) console.log(`apt-get ${step[0]} failed: ${said}`);
      resolve();
    });
  });
}
