import type { Scenario } from "../../scenario";
import { NumberField } from "../NumberField";
import { usePane } from "../usePane";

/** From which share that already exists the need to procure counts as high, medium or low. */
export function DirectionCard({ scenario }: { readonly scenario: Scenario }): React.JSX.Element {
  const { words, dispatch } = usePane();
  const { text, number } = words;
  const limits = ["directionHighBelow", "directionMediumBelow"] as const;
  const isReversed = scenario.directionHighBelow > scenario.directionMediumBelow;
  return (
    <details className="fd-card fd-fold">
      <summary>
        <h2>{text("directions")}</h2>
        <span className="fd-quiet">{limits.map((limit) => number(scenario[limit], 2)).join(" · ")}</span>
      </summary>
      {limits.map((limit) => (
        <NumberField
          key={limit}
          label={text(limit)}
          hint={text("directionHint")}
          most={1}
          value={scenario[limit]}
          onChange={(value) => {
            if (value !== undefined) dispatch({ type: "scenarioChanged", change: { [limit]: value } });
          }}
        />
      ))}
      {isReversed && <p role="alert">{text("directionOrder")}</p>}
    </details>
  );
}
