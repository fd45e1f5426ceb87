import { distinctIssues, isError } from "../base";
import type { Issue, Result } from "../base";
import type { KeyDefinition } from "../distribution-key";
import type { Table } from "../tables";
import { runScenario } from "./runScenario";
import type { Scenario } from "./scenario";

const gravity = { error: 0, warning: 1, remark: 2 };

/**
 * Everything there is to say of a table under a key and a scenario, the gravest first, then down the rows.
 * @param read   the table as read
 * @param given  findings about key and scenario themselves; with an error among them, rows of these were set aside
 * @param run    what the run said, where it was made before
 * @remarks
 * Rows that cannot be read hide nothing: they are set aside, and what is left is looked at as well (D-124).
 * CHECK and the pane tell the same, because both ask here (D-163). Errors: none; the findings are the answer.
 */
export function everyIssue(
  read: Result<Table>,
  definition: KeyDefinition | undefined,
  scenario: Scenario,
  given: readonly Issue[] = [],
  run?: readonly Issue[],
): readonly Issue[] {
  const runOn = (table: Table): readonly Issue[] => runScenario(table, definition, scenario).issues;
  const whole = run ?? (read.ok ? runOn(read.value) : read.issues);
  const unread = whole.flatMap(({ code, row }) => (/^F20[245]/.test(code) ? row : []));
  const rest = read.ok && unread.length > 0 ? runOn(without(read.value, unread)) : [];
  // What comes of a part of what was handed over is no finding about the whole.
  const isPart = given.some(isError) || rest.length > 0;
  const found = [...whole, ...rest.filter(isOfItsOwn)].filter(
    (issue) => !isExpectedAbsence(issue) && !(isPart && /^([FW]4|F3(0[34]|1[34]))/.test(issue.code)),
  );
  return distinctIssues([...given, ...found]).sort(
    (a, b) => gravity[a.severity] - gravity[b.severity] || (a.row ?? 0) - (b.row ?? 0),
  );
}

/** Own, agency and municipal housing count wherever the table has them; that it lacks one belongs to the method note. */
function isExpectedAbsence({ code, expected }: Issue): boolean {
  return code === "W701" && /Housing$/.test(String(expected));
}

/** The same table with rows emptied, so that every row keeps its number. */
function without(table: Table, rows: readonly (number | undefined)[]): Table {
  const top = (table.origin?.row ?? 0) + 2;
  return { ...table, rows: table.rows.map((cells, place) => (rows.includes(place + top) ? [] : cells)) };
}

/** Found in a row or in a header, and so whatever else the table holds. */
function isOfItsOwn({ code, row }: Issue): boolean {
  return row !== undefined || code === "F305";
}
