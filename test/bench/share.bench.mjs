// The county files of a 290-row workbook by the built command line, start of the program and reading of the workbook included.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { medianTime } from "./medianTime.mjs";

const root = path.resolve(import.meta.dirname, "../..");
const program = path.join(root, "dist/cli.js");
const sample = path.join(root, "assets/samples/sweden-2022.xlsx");

export default ["values", "formulas"].map((freeze) => ({
  name: `share: 21 county files, ${freeze}`,
  bar: 3,
  unit: "s",
  async run() {
    if (!existsSync(program)) throw new Error("dist/cli.js is missing; run npm run build");
    const folder = mkdtempSync(path.join(tmpdir(), "fordela-share-"));
    const out = path.join(folder, "out");
    const words = ["share", sample, "--by", "county", "--out", out, "--freeze", freeze, "--total", "1500"];
    try {
      const time = await medianTime(
        () => execFileSync(process.execPath, [program, ...words], { stdio: "pipe" }),
        {
          runs: 3,
          warmUp: 1,
        },
      );
      if (readdirSync(out).length !== 21) throw new Error(`${readdirSync(out).length} files, not 21`);
      return time / 1000;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
}));
