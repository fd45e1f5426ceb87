import { readFileSync } from "node:fs";
import path from "node:path";
import { filesUnder } from "./filesUnder";

const LONGEST = 250; // lines
/** Grows by a signature with every worksheet function: the metadata generator wants them in one file. */
const SIGNATURES = "src/functions/functions.ts";
const CODE = /\.(tsx?|mjs|js|css)$/;
const TEXT = /\.(tsx?|mjs|js|css|json|md|html|xml|csv|svg)$|(^|\/)\.[a-z]+(rc|ignore|config)?$/;
const MACHINE = new RegExp(
  "(^|[\\s\"'`(=:])(/" + ["work", "home", "root", "Users"].join("|/") + "|[A-Z]:\\\\Users)[/\\\\]\\w",
);
const PASSED_OVER =
  /\b(x?(it|test|describe)\.(skip|todo|only|failing)|xit|xtest|xdescribe|fit|fdescribe)\s*[(.]/;
const LATER = new RegExp("\\b(TO" + "DO|FIX" + "ME)\\b");

/** Files that are too long, know one machine, put work off or pass a test over. One sentence per fault. */
export function fileFaults(root: string): string[] {
  return filesUnder(root)
    .filter((file) => TEXT.test(file) && file !== "package-lock.json")
    .flatMap((file) => {
      const text = readFileSync(path.join(root, file), "utf8");
      const lines = text.split("\n").length - 1;
      const faults: string[] = [];
      if (CODE.test(file) && file !== SIGNATURES && lines > LONGEST)
        faults.push(`${file}: ${String(lines)} lines; ${String(LONGEST)} are the most`);
      if (MACHINE.test(text))
        faults.push(`${file}: holds a path of one machine (${MACHINE.exec(text)?.[0].trim() ?? ""}…)`);
      if (CODE.test(file) && LATER.test(text)) faults.push(`${file}: puts work off; do it or write an issue`);
      if (/\.test\.tsx?$/.test(file) && file !== "test/house/house.test.ts" && PASSED_OVER.test(text))
        faults.push(`${file}: passes a test over`);
      return faults;
    });
}
