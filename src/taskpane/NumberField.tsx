import { Input } from "@fluentui/react-components";
import { useState } from "react";
import { readNumber } from "../tables";
import { formatNumber } from "../wording";
import { usePane } from "./usePane";

interface NumberFieldProps {
  readonly id?: string;
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
  /** Told what was typed and cannot be used, and that it no longer stands there. With it, what is wrong stays when the field is left. */
  readonly onWrong?: (written?: string, read?: number) => void;
}

/** A number as the locale prints it; comma and point are both read. What does not read as a number changes nothing. */
export function NumberField(props: NumberFieldProps): React.JSX.Element {
  const { id, label, isBare, value, most, isWhole, hint, placeholder, isDisabled, onChange, onWrong } = props;
  const { words } = usePane();
  const [typed, setTyped] = useState<{ readonly written: string; readonly beside: number | undefined }>();
  const parse = (written: string): number | undefined =>
    readNumber(plainDigits(written, words.language === "en"));
  const accepts = (read: number | undefined): read is number =>
    read !== undefined && read >= 0 && read <= (most ?? Infinity) && (!isWhole || Number.isInteger(read));
  const cannotUse = (written: string): boolean => written.trim() !== "" && !accepts(parse(written));
  // What is wrong and has stayed gives way to a figure that came from elsewhere.
  const isStale =
    onWrong !== undefined && typed !== undefined && cannotUse(typed.written) && typed.beside !== value;
  const draft = isStale ? undefined : typed?.written;
  const shown = draft ?? (value === undefined ? "" : formatNumber(value, words.language));
  const isWrong = draft !== undefined && cannotUse(draft);
  const drop = (): void => {
    setTyped(undefined);
    onWrong?.();
  };
  const type = (written: string): void => {
    setTyped({ written, beside: value });
    const read = parse(written);
    if (cannotUse(written)) onWrong?.(written.trim(), read);
    else onWrong?.();
    if (written.trim() === "") onChange(undefined);
    else if (accepts(read)) onChange(read);
  };
  const input = (
    <Input
      id={id}
      className="fd-number"
      size="small"
      inputMode="decimal"
      aria-label={isBare ? label : undefined}
      aria-invalid={isWrong}
      disabled={isDisabled ?? false}
      placeholder={placeholder}
      value={shown}
      onChange={(_event, { value: written }) => type(written)}
      onBlur={() => {
        if (!isWrong || !onWrong) setTyped(undefined);
      }}
      onKeyDown={({ key }) => {
        if (key === "Escape" && isWrong && onWrong) drop();
      }}
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
