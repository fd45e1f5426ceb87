/**
 * The cells of a block that was copied out of a spreadsheet: tabs between cells, line ends between rows, quotes around cells that hold either.
 * @remarks Example: "Kod\tKommun\n0114\tUpplands Väsby" is two rows of two cells. Rows are made equally long.
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    const [, quoted, plain = "", end] = found;
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  const filled = rows.filter((row) => row.some((each) => each !== ""));
  const width = Math.max(0, ...filled.map((row) => row.length));
  return filled.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}
