import { figure, readCell } from "../../tables";
import { NumberField } from "../NumberField";
import { usePane } from "../usePane";
import { offerWords } from "./offerWords";
import { ruleFieldId } from "./ruleFieldId";
import type { RuleRow } from "./ruleRow";

interface RuleFieldProps {
  readonly row: RuleRow;
  readonly hint: string;
  readonly isWhole: boolean;
  readonly onChange: (value: number | undefined) => void;
}

/** A rule to be tried with another figure. */
export function RuleField({ row, hint, isWhole, onChange }: RuleFieldProps): React.JSX.Element {
  const text = offerWords(usePane().words);
  return (
    <NumberField
      id={ruleFieldId(row.name)}
      label={row.name}
      hint={hint}
      value={figure(readCell(row.value))}
      placeholder={text("rulesBlank")}
      isWhole={isWhole}
      onChange={onChange}
    />
  );
}
