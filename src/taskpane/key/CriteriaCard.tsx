import { Button, Select } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { Criterion } from "../../distribution-key";
import { ruleSetKey, ruleSets } from "../../distribution-key/rules";
import type { MunicipalTable } from "../../municipalities";
import type { NamedScenario } from "../../workbook";
import { ruleTexts } from "../../wording";
import { filledWords } from "../filledWords";
import { usePane } from "../usePane";
import { CriterionRow } from "./CriterionRow";
import { figureColumns } from "./figureColumns";
import { groundNames } from "./groundNames";
import { matchingRuleSet } from "./matchingRuleSet";
import { RuleSetNote } from "./RuleSetNote";

interface CriteriaCardProps {
  readonly municipal: MunicipalTable;
  readonly named: NamedScenario;
}

const OWN = "own";

/** The distribution key: a rule set or an own one, criterion by criterion. */
export function CriteriaCard({ municipal, named }: CriteriaCardProps): React.JSX.Element {
  const { words, dispatch } = usePane();
  const { text } = words;
  const rule = filledWords(ruleTexts, words);
  const { criteria } = named.definition;
  const [chosen, setChosen] = useState<string>();
  const [added, setAdded] = useState<number>(); // place of the criterion that was added last, to be filled in
  const adding = useRef<HTMLDivElement>(null);
  const fitted = useMemo(() => {
    const names = groundNames(words.language);
    return ruleSets.map((ruleSet) => ({ ruleSet, ...ruleSetKey(ruleSet, municipal, names) }));
  }, [municipal, words.language]);
  const current = matchingRuleSet(criteria, fitted, chosen);
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
    setAdded(criteria.length);
    change([...criteria, { name: column, column, transform: "share", weight: 10 }]);
  };
  const remove = (place: number): void => {
    setAdded(undefined);
    change(criteria.filter((_each, other) => other !== place));
    adding.current?.querySelector("button")?.focus(); // the button that was pressed is gone
  };
  const weights = criteria.reduce((sum, each) => sum + (each.transform === "factor" ? 0 : each.weight), 0);
  return (
    <section className="fd-card">
      <div className="fd-row">
        <h2>{text("ruleSet")}</h2>
        <Select
          size="small"
          aria-label={text("ruleSet")}
          value={current?.ruleSet.id ?? OWN}
          onChange={(_event, { value }) => {
            const wanted = fitted.find(({ ruleSet }) => ruleSet.id === value);
            if (!wanted) return;
            setChosen(value);
            setAdded(undefined);
            change(wanted.definition.criteria);
          }}
        >
          {([undefined, "sweden", "abroad"] as const).map((origin) => {
            const options = fitted
              .filter(({ ruleSet }) => ruleSet.origin === origin)
              .map(({ ruleSet: { id }, definition }) => (
                <option key={id} value={id} disabled={definition.criteria.length === 0}>
                  {rule(`rule_${id}`)}
                </option>
              ));
            return origin ? (
              <optgroup key={origin} label={rule(origin)}>
                {options}
              </optgroup>
            ) : (
              options
            );
          })}
          <option value={OWN} disabled={current !== undefined}>
            {text("ruleSet_own")}
          </option>
        </Select>
      </div>
      {current && <RuleSetNote ruleSet={current.ruleSet} omitted={current.omitted} />}
      <ul className="fd-criteria">
        {criteria.map((criterion, place) => (
          <CriterionRow
            key={place}
            criterion={criterion}
            columns={columns}
            weights={weights}
            isNew={place === added}
            onChange={(next) => replace(place, next)}
            {...(criteria.length > 1 ? { onRemove: () => remove(place) } : {})}
          />
        ))}
      </ul>
      <div ref={adding}>
        <Button size="small" appearance="transparent" className="fd-link-button" onClick={add}>
          {text("addCriterion")}
        </Button>
      </div>
    </section>
  );
}
