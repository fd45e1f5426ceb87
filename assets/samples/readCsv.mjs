import { readFileSync } from "node:fs";

/** Rows of a comma-separated file as texts; a field in quotation marks may hold commas. */
export function readCsv(file) {
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) =>
      quoted === undefined ? bare : quoted.replaceAll('""', '"'),
    ),
  );
}
