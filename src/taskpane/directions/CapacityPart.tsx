import { Button, Checkbox } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { copyTexts } from "../../wording";
import { NumberField } from "../NumberField";
import { OccupiedDialog } from "../OccupiedDialog";
import { ToldBar } from "../ToldBar";
import { usePane } from "../usePane";
import { capacityPlan } from "./capacityPlan";
import { directionWords } from "./directionWords";
import { useCapacityWriting } from "./useCapacityWriting";
import type { ChosenInventory } from "./useInventory";

const NAMED = 8; // municipalities that the table lacks; the sheet lists all

interface CapacityPartProps {
  readonly chosen: ChosenInventory;
  readonly run: ScenarioRun;
}

/** The inventory as capacity of the municipal table: what it would write, said before one press does it. */
export function CapacityPart({ chosen, run }: CapacityPartProps): React.JSX.Element | null {
  const { words, state } = usePane();
  const text = directionWords(words);
  const { choice, choose, inventory } = chosen;
  const { municipal, scenario } = run;
  const [isWanted, setWanted] = useState(true);
  const plan = useMemo(() => inventory && capacityPlan(municipal, inventory), [municipal, inventory]);
  const { isBusy, told, question, write, cancel } = useCapacityWriting(chosen, run, plan);
  if (!plan) return null;
  const { capacity: column } = municipal.roles;
  const header = municipal.table.headers[column ?? -1] ?? copyTexts[scenario.language].capacity;
  const begins = isWanted && !scenario.useCapacity;
  const names = plan.elsewhere.map(({ name }) => name);
  const asksShare = plan.unstated > 0 || choice.unstatedShare !== undefined;
  const { unstatedShare: _share, ...without } = choice;
  return (
    <section className="fd-apart" aria-label={text("writeTitle")}>
      <h3 className="fd-strong">{text("writeTitle")}</h3>
      {plan.unstated > 0 && <p>{text("writeUnstated", { places: plan.unstated })}</p>}
      {asksShare && (
        <NumberField
          label={text("writeShare")}
          hint={text("writeShareHint")}
          placeholder="–"
          value={choice.unstatedShare}
          most={100}
          onChange={(value) => choose(value === undefined ? without : { ...choice, unstatedShare: value })}
        />
      )}
      {plan.unstated === 0 && plan.cells.length === 0 && <p>{text("writeNone")}</p>}
      {plan.unstated === 0 && plan.cells.length > 0 && (
        <>
          <p>
            {text(column === undefined ? "writeNew" : "writeInto", {
              capacity: plan.capacity,
              count: plan.cells.length,
              header,
            })}
          </p>
          {plan.without.length > 0 && (
            <p>
              {text("writeWithout", { count: plan.without.length })}
              {plan.held > 0 && ` ${text("writeHeld", { count: plan.held })}`}
            </p>
          )}
          {names.length > 0 && (
            <p>{text("writeElsewhere", { count: names.length, names: names.slice(0, NAMED).join(", ") })}</p>
          )}
          {scenario.useCapacity ? (
            <p className="fd-quiet">{text("writeFollows")}</p>
          ) : (
            <Checkbox
              label={text("writeFollow")}
              checked={isWanted}
              onChange={(_event, { checked }) => setWanted(checked === true)}
            />
          )}
          <div className="fd-row fd-actions">
            <Button disabledFocusable={isBusy || state.working} onClick={() => void write(begins, false)}>
              {text(isBusy ? "writing" : begins ? "writeAndFollow" : "writeCapacity")}
            </Button>
          </div>
        </>
      )}
      <ToldBar told={told} />
      {question && (
        <OccupiedDialog question={question} onReplace={() => void write(begins, true)} onCancel={cancel} />
      )}
    </section>
  );
}
