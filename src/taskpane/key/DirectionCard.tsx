import type { Scenario } from "../../scenario";
import { formatNumber } from "../../wording";
import { NumberField } from "../NumberField";
import { usePane } from "../usePane";

/** From which share that already exists the need to procure counts as high, medium or low. */
export function DirectionCard({ scenario }: { readonly scenario: Scenario }): React.JSX.Element {
  const { words, dispatch } = usePane();
  const { text, language } = words;
  const limits = ["directionHighBelow", "directionMediumBelow"] as const;
  const isReversed = scenario.directionHighBelow > scenario.directionMediumBelow;
  return (
    <details className="fd-card fd-fold">
      <summary>
        <h2>{text(`directions_${scenario.purpose}`)}</h2>
        <span className="fd-quiet">
          {text("directionsNow", {
            high: formatNumber(scenario.directionHighBelow, language),
            medium: formatNumber(scenario.directionMediumBelow, language),
          })}
        </span>
      </summary>
      <p className="fd-quiet">{text("directionHint")}</p>
      {limits.map((limit) => (
        <NumberField
          key={limit}
          label={text(limit)}
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
