import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { readNumber } from "../tables";
import { formatNumber } from "../wording";
import { usePane } from "./usePane";

interface NumberFieldProps {
  readonly label: string;
  /** Shown beside the field; without it the label is for screen readers only. */
  readonly isBare?: boolean;
  readonly value: number | undefined;
  readonly most?: number;
  readonly isWhole?: boolean;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  /** Called at every keystroke that reads as a number of at least 0; undefined where an optional field was emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/** A number as the locale prints it; comma and point are both read. What does not read as a number changes nothing. */
export function NumberField(props: NumberFieldProps): React.JSX.Element {
  const { label, isBare, value, most, isWhole, hint, placeholder, isDisabled, onChange } = props;
  const { words } = usePane();
  const [draft, setDraft] = useState<string>();
  const shown = draft ?? (value === undefined ? "" : formatNumber(value, words.language));
  const parse = (written: string): number | undefined =>
    readNumber(plainDigits(written, words.language === "en"));
  const accepts = (read: number | undefined): read is number =>
    read !== undefined && read >= 0 && read <= (most ?? Infinity) && (!isWhole || Number.isInteger(read));
  const isWrong = draft !== undefined && draft.trim() !== "" && !accepts(parse(draft));
  const type = (written: string): void => {
    setDraft(written);
    const read = parse(written);
    if (written.trim() === "") onChange(undefined);
    else if (accepts(read)) onChange(read);
  };
  const input = (
    <Input
      className="fd-number"
      size="small"
      inputMode="decimal"
      aria-label={isBare ? label : undefined}
      aria-invalid={isWrong}
      disabled={isDisabled ?? false}
      placeholder={placeholder}
      value={shown}
      onChange={(_event, { value: written }) => type(written)}
      onBlur={() => setDraft(undefined)}
    />
  );
  if (isBare) return input;
  return (
    <label className="fd-field">
      <span>
        {label}
        {hint !== undefined && hint !== "" && <small>{hint}</small>}
      </span>
      {input}
    </label>
  );
}

/**
 * What was typed without the marks between thousands, wherever the typing has left them: 1 0000 on the way to 10 000.
 * @remarks In English a comma followed by three digits or more stands between thousands; 0,5 is still a half.
 */
function plainDigits(written: string, hasCommas: boolean): string {
  const joined = written.trim().replace(/(?<=\d)\s+(?=\d)/g, "");
  return (hasCommas ? joined.replace(/,(?=\d{3})/g, "") : joined).replace(/\s/g, " ");
}
