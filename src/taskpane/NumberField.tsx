import { Input } from "@fluentui/react-components";
import { useId, useState } from "react";
import { formatNumber } from "../wording";
import { typedNumber } from "./typedNumber";
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
  /**
   * Called at every keystroke that reads as a number of at least 0, and with the figure of before once what is typed no longer
   * does; undefined where an optional field was emptied.
   */
  readonly onChange: (value: number | undefined) => void;
}

interface Typed {
  readonly text: string;
  /** The figure that held before its typing began. */
  readonly before: number | undefined;
  /** When its last sign was typed. [ms] */
  readonly at: number;
}

/**
 * A number as the locale prints it; comma and point are both read.
 * @remarks What does not read as a number leaves the figure that held before: it stays as it was typed, with what is wrong and which figure holds,
 * until it is corrected, Escape is pressed, or the figure is changed from elsewhere.
 */
export function NumberField(props: NumberFieldProps): React.JSX.Element {
  const { id, label, isBare, value, most, isWhole, hint, placeholder, isDisabled, onChange } = props;
  const { words } = usePane();
  const faultId = useId();
  const [typed, setTyped] = useState<Typed>();
  /** The figure that held when the field was left with something else in it. */
  const [left, setLeft] = useState<{ readonly value: number | undefined }>();
  const standing = left && left.value !== value ? undefined : typed;
  const draft = standing?.text;
  const held = value === undefined ? "" : formatNumber(value, words.language);
  const read = (written: string): ReturnType<typeof typedNumber> | undefined =>
    written.trim() === "" ? undefined : typedNumber(written, words.language, { most, isWhole });
  const now = draft === undefined ? undefined : read(draft);
  const wrong = now && "fault" in now ? now : undefined;
  const isTold = wrong !== undefined && (left !== undefined || !isOnTheWay(draft));
  const setAside = (): void => {
    setTyped(undefined);
    setLeft(undefined);
  };
  const type = (written: string): void => {
    const at = Date.now();
    const before = standing && !isAnew(standing, written, at) ? standing.before : value;
    setTyped({ text: written, before, at });
    setLeft(undefined);
    const next = read(written);
    if (!next) onChange(undefined);
    else if ("value" in next) onChange(next.value);
    // 1 was no figure of its own on the way to 1.500.
    else if (!isOnTheWay(written) && before !== value) onChange(before);
  };
  const leave = (): void => {
    if (!wrong || !standing) return setAside();
    if (standing.before !== value) onChange(standing.before);
    setLeft({ value: standing.before });
  };
  const input = (
    <Input
      id={id}
      className="fd-number"
      size="small"
      inputMode="decimal"
      aria-label={isBare ? label : undefined}
      aria-invalid={wrong !== undefined}
      aria-describedby={isTold ? faultId : undefined}
      disabled={isDisabled ?? false}
      placeholder={placeholder}
      value={draft ?? held}
      onChange={(_event, { value: written }) => type(written)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !wrong) return;
        event.stopPropagation();
        setAside();
      }}
      onBlur={leave}
    />
  );
  const fault = isTold && (
    <p id={faultId} className="fd-wrong" role="alert">
      {words.text(wrong.fault, wrong.values)}{" "}
      {words.text(held === "" ? "numberHeldBlank" : "numberHeld", { value: held })}
    </p>
  );
  if (isBare) {
    return (
      <>
        {input}
        {fault}
      </>
    );
  }
  return (
    <>
      <label className="fd-field">
        <span>
          {label}
          {hint !== undefined && hint !== "" && <small>{hint}</small>}
        </span>
        {input}
      </label>
      {fault}
    </>
  );
}

/** A figure that has stood this long was meant. [ms] */
const SETTLED_AFTER = 1500;

/** Whether another figure is begun, over what was marked or after a rest, rather than the one in hand typed on. */
function isAnew({ text, at }: Typed, written: string, now: number): boolean {
  return now - at > SETTLED_AFTER || Math.abs(written.length - text.length) > 1;
}

/** On the way to 0,5 the comma stands last for a moment. */
function isOnTheWay(draft = ""): boolean {
  return /\d[.,]$/.test(draft);
}
