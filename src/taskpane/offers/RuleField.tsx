import { Field } from "@fluentui/react-components";
import { useState } from "react";
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

/** A rule to be tried with another figure. What is typed and cannot be used stays, with why, and with what is used meanwhile. */
export function RuleField({ row, hint, isWhole, onChange }: RuleFieldProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const value = figure(readCell(row.value));
  const [wrong, setWrong] = useState<{
    readonly written: string;
    readonly read: number | undefined;
    readonly kept: number | undefined;
  }>();
  const print = (each: number): string => words.number(each, Number.isInteger(each) ? 0 : 2);
  const said = (written: string, read: number | undefined): string =>
    [
      read === undefined
        ? text("ruleNoNumber", { written })
        : text(read < 0 ? "ruleNegative" : "ruleNotWhole", { written }),
      value === undefined ? text("ruleStillBlank") : text("ruleStill", { value: print(value) }),
    ].join(" ");
  // A figure that came from elsewhere since, as by the way back to the table, has taken the place of what was typed.
  const message = wrong && wrong.kept === value ? said(wrong.written, wrong.read) : undefined;
  return (
    <Field
      validationState={message === undefined ? "none" : "error"}
      validationMessage={message === undefined ? null : message}
    >
      <NumberField
        id={ruleFieldId(row.name)}
        label={row.name}
        hint={hint}
        value={value}
        placeholder={text("rulesBlank")}
        isWhole={isWhole}
        onChange={onChange}
        onWrong={(written, read) =>
          setWrong(written === undefined ? undefined : { written, read, kept: value })
        }
      />
    </Field>
  );
}
