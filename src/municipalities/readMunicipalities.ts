import { finish, isError, refusal } from "../base";
import type { Issue, Result } from "../base";
import { cellText, isBlankRow } from "../tables";
import type { Table } from "../tables";
import type { Country } from "./country";
import { decideCountry } from "./decideCountry";
import { headedTable } from "./headedTable";
import { identifyRow } from "./identifyRow";
import type { MunicipalTable } from "./municipalTable";
import type { Municipality } from "./municipality";
import { registeredMunicipalities } from "./register";
import { rowIssue } from "./rowIssue";

/**
 * Reads a table of municipalities: finds the columns' roles, identifies every row, leaves out rows that sum others.
 * @param given    header and rows
 * @param country  where codes and names do not decide it
 * @remarks
 * Errors: F201, F202, F204, F205, F207, F209; W201 a total row left out, W202 code and name disagree, W203 several columns for a role, W204 municipalities of the country that are absent.
 * Row order plays no part. A table that was read is not read again: a scenario is run anew at every change of a weight.
 */
export function readMunicipalities(given: Table, country?: Country): Result<MunicipalTable> {
  const readings = known.get(given) ?? new Map<Country | undefined, Result<MunicipalTable>>();
  known.set(given, readings);
  const read = readings.get(country) ?? readAnew(given, country);
  readings.set(country, read);
  return read;
}

const known = new WeakMap<Table, Map<Country | undefined, Result<MunicipalTable>>>();

function readAnew(given: Table, country: Country | undefined): Result<MunicipalTable> {
  const { table, roles, issues: roleIssues, lower } = headedTable(given);
  if (roles.code === undefined && roles.name === undefined) return refusal("F201");
  const issues: Issue[] = [...roleIssues];
  const decided = country ?? decideCountry(table, roles);
  if (decided === undefined) return refusal("F209");

  const municipalities: Municipality[] = [];
  const seen = new Map<string, number>();
  table.rows.forEach((cells, row) => {
    if (isBlankRow(cells)) return;
    if (lower.includes(row)) {
      const found = cells.map(cellText).filter(Boolean).join(" ");
      issues.push(rowIssue(table, { row }, { code: "W205", severity: "remark", found }));
      return;
    }
    const found = identifyRow(table, roles, row, decided);
    issues.push(...found.issues);
    if (!found.municipality) return;
    const { code, name, county, countyCode } = found.municipality;
    const earlier = seen.get(code);
    if (earlier === undefined) {
      seen.set(code, row);
      // Written out: a copy by spread makes objects that are slow to read, and they are read in every step.
      municipalities.push({ code, name, county, countyCode, country: decided, row });
      return;
    }
    const where = { row, code, name, column: roles.code };
    const first = (table.origin?.row ?? 0) + earlier + 2;
    issues.push(rowIssue(table, where, { code: "F204", severity: "error", found: first }));
  });
  if (municipalities.length === 0 && !issues.some(isError)) return refusal("F207");
  const registered = registeredMunicipalities(decided).length;
  if (municipalities.length < registered && municipalities.length > registered / 2) {
    issues.push({ code: "W204", severity: "remark", found: municipalities.length, expected: registered });
  }
  return finish({ table, roles, municipalities, country: decided }, issues);
}
