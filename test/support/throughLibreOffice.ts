import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** Set by test/run.mjs, which installs LibreOffice where it may. */
const program = process.env.SOFFICE ?? "/usr/bin/soffice";

/** How LibreOffice treats the values that stand beside formulas. */
export interface OpeningMode {
  /** Whether every formula is calculated anew; else as LibreOffice does by itself. */
  readonly recalculates: boolean;
}

/**
 * Files opened and saved by LibreOffice, many in one start, in a profile of its own that is thrown away.
 * @param files  by name, with the ending that says what they are
 * @returns .xlsx files by name without ending
 */
export function throughLibreOffice(
  files: Readonly<Record<string, Uint8Array | string>>,
  { recalculates }: OpeningMode,
): Readonly<Record<string, Uint8Array>> {
  if (!existsSync(program))
    throw new Error("LibreOffice is missing: apt-get install libreoffice-calc, or set SOFFICE.");
  const folder = mkdtempSync(path.join(tmpdir(), "fordela-office-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user/registrymodifications.xcu"), settings(recalculates));
    for (const [name, content] of Object.entries(files)) writeFileSync(path.join(folder, name), content);
    const out = path.join(folder, "out");
    const words = [
      "--headless",
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--convert-to",
      "xlsx",
    ];
    const inputs = Object.keys(files).map((name) => path.join(folder, name));
    execFileSync(program, [...words, "--outdir", out, ...inputs], { stdio: "pipe", timeout: 240_000 });
    return Object.fromEntries(
      Object.keys(files).map((name) => {
        const stem = name.replace(/\.\w+$/, "");
        return [stem, new Uint8Array(readFileSync(path.join(out, `${stem}.xlsx`)))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const settings = (recalculates: boolean): string =>
  `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${
    recalculates
      ? '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>'
      : ""
  }</oor:items>`;
