import { standing } from "../../scenario";
import { readTable } from "../../tables";
import type { FoundTable, NamedScenario } from "../../workbook";
import type { ImportedBasis } from "./allocationBasis";

/** Key and credited stock of a municipal table under a scenario; the scenario's total is the need unless the pane has made it up. */
export function basisOfTable(
  from: string,
  table: FoundTable,
  named: NamedScenario,
  isProposed: boolean,
): ImportedBasis {
  const read = readTable(table.values, table.origin);
  if (!read.ok) return { kind: "issues", issues: read.issues };
  const stands = standing(read.value, named.definition, named.scenario);
  if (!stands.ok)
    return { kind: "issues", issues: stands.issues.filter(({ severity }) => severity === "error") };
  const total = isProposed ? {} : { total: named.scenario.total };
  return {
    kind: "basis",
    basis: { from, stands: stands.value, ...total, job: { table, named }, isProposed },
  };
}
