import { useMemo } from "react";
import { findColumn } from "../../tables";
import { headerRole, headerRoles } from "../../municipalities";
import type { MunicipalTable } from "../../municipalities";
import { columnTexts } from "../../wording";
import { filledWords } from "../filledWords";
import { usePane } from "../usePane";
import { ColumnRow } from "./ColumnRow";
import { columnState } from "./columnState";
import { roleChange } from "./roleChange";

/** What every column of the table is taken for, to be changed where it stands. */
export function ColumnsCard({ municipal }: { readonly municipal: MunicipalTable }): React.JSX.Element {
  const { words, named, issues } = usePane();
  const text = filledWords(columnTexts, words);
  const { table, roles } = municipal;
  const states = useMemo(
    () => municipal.table.headers.map((_header, column) => columnState(municipal, column)),
    [municipal],
  );
  const criteria = named?.definition.criteria ?? [];
  const readBy = (column: number): string[] =>
    criteria.flatMap((criterion) => {
      const found = findColumn(table, criterion.column);
      const byRole = headerRole(criterion.column);
      const at = found.ok && found.value >= 0 ? found.value : byRole && roles[byRole];
      return at === column ? [criterion.name] : [];
    });
  const rows = table.headers.flatMap((header, column) => {
    if (header === "") return [];
    const role =
      headerRoles.find((each) => roles[each] === column) ??
      (headerRole(header) === "unaccompaniedMinors" ? "unaccompaniedMinors" : "none");
    const reading = readBy(column);
    const row = (
      <ColumnRow
        key={`${String(column)} ${header}`}
        header={header}
        role={role}
        holds={states[column] ?? { figures: 0, gaps: [] }}
        isToldBelow={(cell) => issues.some((issue) => issue.cell === cell)}
        criteria={reading}
        changesFor={(wanted) => roleChange(table.headers, column, wanted, words.language)}
      />
    );
    return [{ row, isUsed: role !== "none" || reading.length > 0 }];
  });
  const unused = rows.filter(({ isUsed }) => !isUsed);
  return (
    <section className="fd-card">
      <h2>{text("title")}</h2>
      <p className="fd-quiet">{text("lead")}</p>
      <ul className="fd-columns">{rows.filter(({ isUsed }) => isUsed).map(({ row }) => row)}</ul>
      {unused.length > 0 && (
        <details className="fd-more">
          <summary>{text(unused.length === 1 ? "unusedOne" : "unused", { count: unused.length })}</summary>
          <ul className="fd-columns">{unused.map(({ row }) => row)}</ul>
        </details>
      )}
    </section>
  );
}
