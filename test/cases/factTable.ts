import fs from "node:fs";
import path from "node:path";

type Fact = string | number | undefined;

/** Reads a small table of published facts beside the tests: one header, commas, blank where the source has none. */
export function factTable(file: string): Record<string, Fact>[] {
  const text = fs.readFileSync(path.join(__dirname, file), "utf8");
  const [header = "", ...lines] = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  const names = header.split(",");
  return lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, place) => [name, factOf(cells[place] ?? "")]));
  });
}

function factOf(cell: string): Fact {
  if (cell === "") return undefined;
  return /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(cell) && !/^0\d/.test(cell) ? Number(cell) : cell;
}

/** One column of it, in which every row has a figure. */
export function factColumn(rows: readonly Record<string, Fact>[], name: string): number[] {
  return rows.map((row, place) => {
    const value = row[name];
    if (typeof value !== "number") throw new Error(`${name} has no figure in row ${place + 1}`);
    return value;
  });
}
