import { Select } from "@fluentui/react-components";
import { purposes } from "../../scenario";
import type { Scenario } from "../../scenario";
import { NumberField } from "../NumberField";
import { usePane } from "../usePane";

/** How much is distributed, and to which end. */
export function TotalCard({ scenario }: { readonly scenario: Scenario }): React.JSX.Element {
  const { words, dispatch } = usePane();
  const { text } = words;
  return (
    <section className="fd-card">
      <h2>{text("toDistribute")}</h2>
      <NumberField
        isWhole
        label={text(scenario.purpose === "acquisition" ? "totalPlaces" : "totalPersons")}
        value={scenario.total}
        onChange={(total) => total !== undefined && dispatch({ type: "scenarioChanged", change: { total } })}
      />
      <label className="fd-field">
        <span>{text("purpose")}</span>
        <Select
          size="small"
          value={scenario.purpose}
          onChange={(_event, { value }) => {
            const purpose = purposes.find((each) => each === value);
            if (purpose) dispatch({ type: "scenarioChanged", change: { purpose } });
          }}
        >
          {purposes.map((each) => (
            <option key={each} value={each}>
              {text(`purpose_${each}`)}
            </option>
          ))}
        </Select>
      </label>
    </section>
  );
}
