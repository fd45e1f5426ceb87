// Makes the sample workbooks from the tables beside this file: node assets/samples/make.mjs [--to folder]
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { norwegianSample } from "./norway.mjs";
import { offersSample } from "./offers.mjs";
import { readCsv } from "./readCsv.mjs";
import { swedishSample } from "./sweden.mjs";

const folder = import.meta.dirname;
const flag = process.argv.indexOf("--to");
const target = flag === -1 ? folder : path.resolve(process.argv[flag + 1] ?? "");

const { outputFiles } = await build({
  entryPoints: [path.join(folder, "../../src/xlsx/index.ts")],
  bundle: true,
  format: "esm",
  platform: "node",
  write: false,
});
const room = `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`;
const { writeWorkbook } = await import(room);

// Name of the file, the table it is made from, and who lays it out.
const samples = [
  ["sweden-2022", "sweden-2022", swedishSample],
  ["norway-2024", "norway-2024", norwegianSample],
  ["offers-synthetic", "sweden-2022", offersSample],
];
mkdirSync(target, { recursive: true });
for (const [name, table, sample] of samples) {
  const bytes = await writeWorkbook(sample(readCsv(path.join(folder, `${table}.csv`))));
  writeFileSync(path.join(target, `${name}.xlsx`), bytes);
  console.log(`${name}.xlsx: ${Math.round(bytes.length / 1024)} kB`);
}
