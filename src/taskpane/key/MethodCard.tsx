import { Select } from "@fluentui/react-components";
import { apportionMethods, placesMethods } from "../../allocation";
import { methodNames } from "../../scenario";
import type { Scenario } from "../../scenario";
import { usePane } from "../usePane";

const OFFERED = 3; // the rest stand under "more"

/** How places and targets become whole numbers. */
export function MethodCard({ scenario }: { readonly scenario: Scenario }): React.JSX.Element {
  const { words, dispatch } = usePane();
  const { text } = words;
  const names = methodNames[words.language];
  const offered = ["largestRemainder", "sainteLague", "dHondt"] as const;
  const targetMethods = [
    ...offered,
    ...apportionMethods.filter((each) => !offered.some((one) => one === each)),
  ];
  return (
    <details className="fd-card fd-fold">
      <summary>
        <h2>{text("method")}</h2>
        <span className="fd-quiet">{names[scenario.method]}</span>
      </summary>
      <label className="fd-field">
        <span>{text(scenario.purpose === "acquisition" ? "methodPlaces" : "methodPersons")}</span>
        <Choice
          ids={placesMethods}
          value={scenario.method}
          onChoose={(method) => dispatch({ type: "scenarioChanged", change: { method } })}
        />
      </label>
      <label className="fd-field">
        <span>{text("methodTargets")}</span>
        <Choice
          ids={targetMethods}
          value={scenario.targetMethod}
          onChoose={(targetMethod) => dispatch({ type: "scenarioChanged", change: { targetMethod } })}
        />
      </label>
    </details>
  );
}

interface ChoiceProps<Id extends string> {
  readonly ids: readonly Id[];
  readonly value: Id;
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends (typeof apportionMethods)[number] | (typeof placesMethods)[number]>(
  props: ChoiceProps<Id>,
): React.JSX.Element {
  const { ids, value, onChoose } = props;
  const { words } = usePane();
  const names = methodNames[words.language];
  const option = (id: Id): React.JSX.Element => (
    <option key={id} value={id}>
      {names[id]}
    </option>
  );
  return (
    <Select
      size="small"
      value={value}
      onChange={(_event, chosen) => {
        const id = ids.find((each) => each === chosen.value);
        if (id) onChoose(id);
      }}
    >
      {ids.slice(0, OFFERED).map(option)}
      <optgroup label={words.text("moreMethods")}>{ids.slice(OFFERED).map(option)}</optgroup>
    </Select>
  );
}
