import { Switch } from "@fluentui/react-components";
import type { MunicipalTable } from "../../municipalities";
import type { Scenario } from "../../scenario";
import { formatNumber } from "../../wording";
import { NumberField } from "../NumberField";
import { usePane } from "../usePane";

interface LimitsCardProps {
  readonly municipal: MunicipalTable;
  readonly scenario: Scenario;
}

/** Bounds on what one municipality gets; folded away, with what is set said in the heading. */
export function LimitsCard({ municipal, scenario }: LimitsCardProps): React.JSX.Element {
  const { words, dispatch } = usePane();
  const { text } = words;
  const { minimum, maximumPerThousand, exemptAbove, useCapacity } = scenario;
  const limit = (name: "maximumPerThousand" | "exemptAbove", value: number | undefined): void => {
    if (value === undefined) dispatch({ type: "limitRemoved", limit: name });
    else dispatch({ type: "scenarioChanged", change: { [name]: value } });
  };
  const ceiling =
    maximumPerThousand === undefined
      ? text("noCeiling")
      : text("ceiling", { value: formatNumber(maximumPerThousand, words.language) });
  const hasCapacity = municipal.roles.capacity !== undefined;
  return (
    <details className="fd-card fd-fold">
      <summary>
        <h2>{text("limits")}</h2>
        <span className="fd-quiet">{`${text("atLeast", { count: minimum })} · ${ceiling}`}</span>
      </summary>
      <NumberField
        isWhole
        label={text("minimum")}
        value={minimum}
        onChange={(value) => dispatch({ type: "scenarioChanged", change: { minimum: value ?? 0 } })}
      />
      <NumberField
        label={text("maximumPerThousand")}
        hint={text("maximumHint")}
        placeholder="–"
        value={maximumPerThousand}
        onChange={(value) => limit("maximumPerThousand", value)}
      />
      <NumberField
        label={text("exemptAbove")}
        hint={text("exemptHint")}
        placeholder="–"
        value={exemptAbove}
        onChange={(value) => limit("exemptAbove", value)}
      />
      <Switch
        className="fd-switch"
        label={text(hasCapacity ? "useCapacity" : "useCapacityAbsent")}
        labelPosition="before"
        disabled={!hasCapacity}
        checked={useCapacity}
        onChange={(_event, { checked }) =>
          dispatch({ type: "scenarioChanged", change: { useCapacity: checked } })
        }
      />
    </details>
  );
}
