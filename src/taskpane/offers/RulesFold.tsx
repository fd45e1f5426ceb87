import { Button } from "@fluentui/react-components";
import { figure, readCell } from "../../tables";
import type { OfferText } from "../../wording";
import { IssueList } from "../IssueList";
import { usePane } from "../usePane";
import { offerWords } from "./offerWords";
import { RuleField } from "./RuleField";
import { ruleIdOf } from "./ruleIdOf";
import type { RuleRow } from "./ruleRow";
import type { Rules } from "./useRules";

const whole = new Set(["need", "maxOver", "minimumPlaces"]);

/** What a rule is measured in. */
const units: Readonly<Record<string, OfferText>> = {
  need: "unit_places",
  maxOver: "unit_places",
  minimumPlaces: "unit_places",
  budget: "unit_budget",
  ceiling: "unit_amount",
  surcharge: "unit_amount",
  premium: "unit_amount",
  surchargeAbove: "unit_surchargeAbove",
  minimumAccess: "unit_access",
  minimumMeanAccess: "unit_meanAccess",
};

/** The rules, dated and sourced as the workbook has them; each can be tried with another figure. */
export function RulesFold({ rules }: { readonly rules: Rules }): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { table, rows, issues } = rules;
  // The cost weight is what the choice of a point decides.
  const shown = rows.filter(({ name }) => ruleIdOf(name) !== "costWeight");
  const count = shown.filter((row) => figure(readCell(row.value)) !== undefined).length;
  const hint = ({ name, value, date, source, inTable }: RuleRow): string => {
    const from = date === "" || source === "" ? source + date : text("rulesDated", { source, date });
    const unit = units[ruleIdOf(name)];
    if (!inTable || inTable.value === value)
      return [...(unit ? [text(unit)] : []), from].filter((part) => part !== "").join(" · ");
    const printed = figure(readCell(inTable.value));
    return printed === undefined
      ? text("rulesChangedBlank")
      : text("rulesChanged", { value: words.number(printed, Number.isInteger(printed) ? 0 : 2) });
  };
  return (
    <details className="fd-fold" open={issues.length > 0 || undefined}>
      <summary>
        <span className="fd-strong">{text("rulesTitle")}</span>
        <span className="fd-quiet">{text("rulesLine", { count })}</span>
      </summary>
      <p className="fd-quiet">
        {table ? text("rulesFrom", { name: table.tableName ?? table.sheet }) : text("rulesOwn")}
      </p>
      {issues.length > 0 && <IssueList issues={issues} {...(table ? { sheet: table.sheet } : {})} />}
      {shown.map((row) => (
        <RuleField
          key={row.name}
          row={row}
          hint={hint(row)}
          isWhole={whole.has(ruleIdOf(row.name))}
          onChange={(value) => rules.set(row.name, value)}
        />
      ))}
      {rules.isChanged && (
        <Button size="small" appearance="subtle" onClick={rules.reset}>
          {text("rulesReset")}
        </Button>
      )}
      <p className="fd-note">{text("rulesBind")}</p>
    </details>
  );
}
