import { Input, Select } from "@fluentui/react-components";
import { inventoryColumns, notCountedCauses } from "../../procurement";
import type { InventoryRole } from "../../procurement";
import type { ScenarioRun } from "../../scenario";
import { inventoryIssueText } from "../../wording";
import { usePane } from "../usePane";
import { CapacityPart } from "./CapacityPart";
import { directionWords } from "./directionWords";
import type { ChosenInventory } from "./useInventory";

const SHOWN = 10; // findings; the sums above say the rest

interface InventoryCardProps {
  readonly chosen: ChosenInventory;
  readonly run: ScenarioRun;
}

/** An inventory found in the workbook: which table, which columns, how much of it can be counted on. */
export function InventoryCard({ chosen, run }: InventoryCardProps): React.JSX.Element | null {
  const { words } = usePane();
  const text = directionWords(words);
  const { offered, table, choice, choose, inventory, issues } = chosen;
  if (offered.length === 0) return null;
  const municipalities = inventory?.municipalities ?? [];
  const total = (of: (each: (typeof municipalities)[number]) => number): number =>
    municipalities.reduce((all, each) => all + of(each), 0);
  const grave = issues.filter((issue) => issue.severity !== "remark");
  return (
    <section className="fd-card">
      <h2>{text("inventoryTitle")}</h2>
      <p className="fd-quiet">{text("inventoryOffer")}</p>
      <label className="fd-field">
        <span>{text("inventoryTable")}</span>
        <Select
          size="small"
          value={table?.id ?? ""}
          onChange={(_event, { value }) => choose({ ...choice, tableId: value, columns: {} })}
        >
          <option value="">{text("inventoryNone")}</option>
          {offered.map(({ id, tableName, sheet, address }) => (
            <option key={id} value={id}>
              {`${tableName ?? sheet} · ${address}`}
            </option>
          ))}
        </Select>
      </label>
      {table && (
        <>
          <ColumnField chosen={chosen} role="places" label={text("inventoryPlaces")} />
          <ColumnField chosen={chosen} role="usableShare" label={text("inventoryShare")} />
          <label className="fd-field">
            <span>{text("inventoryWantedBy")}</span>
            <Input
              size="small"
              type="date"
              value={choice.wantedBy ?? ""}
              onChange={(_event, { value }) => choose({ ...choice, wantedBy: value })}
            />
          </label>
          <p className="fd-strong">
            {inventory
              ? text("inventorySum", {
                  claimed: total((each) => each.claimed),
                  capacity: total((each) => each.capacity),
                })
              : text("inventoryFailed")}
          </p>
          {notCountedCauses.map((reason) => {
            const places = total((each) => each.notCounted[reason] ?? 0);
            return (
              places > 0 && (
                <p key={reason}>{text("inventoryLeftOut", { places, reason: text(`left_${reason}`) })}</p>
              )
            );
          })}
          <ul className="fd-issues">
            {grave.slice(0, SHOWN).map((issue, place) => (
              <li key={place} className={`fd-issue fd-issue-${issue.severity}`}>
                {inventoryIssueText(issue, words.language)}
              </li>
            ))}
          </ul>
          <CapacityPart chosen={chosen} run={run} />
        </>
      )}
    </section>
  );
}

interface ColumnFieldProps {
  readonly chosen: ChosenInventory;
  readonly role: InventoryRole;
  readonly label: string;
}

/** Which column of the inventory plays a role: as its header says, or another. */
function ColumnField({ chosen, role, label }: ColumnFieldProps): React.JSX.Element {
  const { words } = usePane();
  const { table, choice, choose } = chosen;
  const headers = (table?.values[0] ?? []).map(String);
  const column = choice.columns[role] ?? inventoryColumns({ headers })[role];
  return (
    <label className="fd-field">
      <span>{label}</span>
      <Select
        size="small"
        value={column === undefined ? "" : String(column)}
        onChange={(_event, { value }) => {
          if (value !== "") choose({ ...choice, columns: { ...choice.columns, [role]: Number(value) } });
        }}
      >
        {column === undefined && <option value="">{directionWords(words)("columnNone")}</option>}
        {headers.map((header, place) => (
          <option key={place} value={place}>
            {header}
          </option>
        ))}
      </Select>
    </label>
  );
}
