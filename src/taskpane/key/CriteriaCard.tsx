import { Button, Select } from "@fluentui/react-components";
import type { Criterion } from "../../distribution-key";
import type { MunicipalTable } from "../../municipalities";
import type { NamedScenario } from "../../workbook";
import { ruleSetKey, ruleSets } from "../state/ruleSetKey";
import type { RuleSet } from "../state/ruleSetKey";
import { usePane } from "../usePane";
import { CriterionRow } from "./CriterionRow";
import { figureColumns } from "./figureColumns";

interface CriteriaCardProps {
  readonly municipal: MunicipalTable;
  readonly named: NamedScenario;
}

/** The distribution key: a rule set or an own one, criterion by criterion. */
export function CriteriaCard({ municipal, named }: CriteriaCardProps): React.JSX.Element {
  const { words, dispatch, names } = usePane();
  const { text } = words;
  const { criteria } = named.definition;
  const structure = ruleSetKey("structure2019", municipal, names);
  const population = ruleSetKey("population", municipal, names);
  const ruleSet: RuleSet = isSame(criteria, population.definition.criteria)
    ? "population"
    : isSame(criteria, structure.definition.criteria)
      ? "structure2019"
      : "own";
  const change = (next: readonly Criterion[]): void => {
    dispatch({ type: "definitionChanged", definition: { criteria: next } });
  };
  const replace = (place: number, criterion: Criterion): void => {
    change(criteria.map((each, other) => (other === place ? criterion : each)));
  };
  const columns = figureColumns(municipal);
  const add = (): void => {
    const used = criteria.map((each) => each.column);
    const column = columns.find((each) => !used.includes(each)) ?? columns[0] ?? "population";
    change([...criteria, { name: column, column, transform: "share", weight: 10 }]);
  };
  const weights = criteria.reduce((sum, each) => sum + (each.transform === "factor" ? 0 : each.weight), 0);
  return (
    <section className="fd-card">
      <div className="fd-row">
        <h2>{text("ruleSet")}</h2>
        <Select
          size="small"
          aria-label={text("ruleSet")}
          value={ruleSet}
          onChange={(_event, { value }) => {
            if (value === "population") change(population.definition.criteria);
            if (value === "structure2019") change(structure.definition.criteria);
          }}
        >
          {ruleSets.map((each) => (
            <option key={each} value={each} disabled={each === "own" && ruleSet !== "own"}>
              {text(`ruleSet_${each}`)}
            </option>
          ))}
        </Select>
      </div>
      {ruleSet === "structure2019" && (
        <div className="fd-note">
          <p>{text("structureNote")}</p>
          {structure.omitted.map(({ role, why }) => (
            <p key={role}>
              {text(why === "count" ? "omittedCount" : "omittedAbsent", { name: names[role] })}
            </p>
          ))}
        </div>
      )}
      <ul className="fd-criteria">
        {criteria.map((criterion, place) => (
          <CriterionRow
            key={place}
            criterion={criterion}
            columns={columns}
            weights={weights}
            onChange={(next) => replace(place, next)}
            {...(criteria.length > 1
              ? { onRemove: () => change(criteria.filter((_each, other) => other !== place)) }
              : {})}
          />
        ))}
      </ul>
      <Button size="small" appearance="transparent" className="fd-link-button" onClick={add}>
        {text("addCriterion")}
      </Button>
    </section>
  );
}

function isSame(a: readonly Criterion[], b: readonly Criterion[]): boolean {
  const same = (one: Criterion, other: Criterion | undefined): boolean =>
    one.column === other?.column && one.transform === other.transform && one.weight === other.weight;
  return (
    a.length === b.length && a.every((each, place) => same(each, b[place]) && each.cap === b[place]?.cap)
  );
}
