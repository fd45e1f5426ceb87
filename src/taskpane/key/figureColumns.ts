import type { MunicipalTable } from "../../municipalities";

/** Headers of the columns that hold figures in most rows: what a criterion can rest on. */
export function figureColumns(municipal: MunicipalTable): readonly string[] {
  const { table, roles, municipalities } = municipal;
  const notFigures = [roles.code, roles.name, roles.county, roles.countyCode, roles.exempt];
  return table.headers.filter((header, column) => {
    if (header === "" || notFigures.includes(column)) return false;
    const figures = municipalities.filter(({ row }) => table.rows[row]?.[column]?.kind === "number");
    return figures.length > municipalities.length / 2;
  });
}
