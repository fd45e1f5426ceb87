import type { ReactNode } from "react";
import type { ReturnDifference } from "../../sharing";
import { copyTexts, mergeTexts } from "../../wording";
import { usePane } from "../usePane";
import { shareWords } from "./shareWords";

interface DifferenceLineProps {
  readonly difference: ReturnDifference;
  readonly name: string;
  readonly choice?: ReactNode;
}

/** One difference: where, what was sent, what came back, and why it cannot be taken where that is so. */
export function DifferenceLine({ difference, name, choice }: DifferenceLineProps): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const { sent, returned, status, reason, field } = difference;
  const shown = (value: string | number | null): string =>
    value === null || value === ""
      ? text("nothingSent")
      : typeof value === "number"
        ? words.number(value)
        : value;
  return (
    <li className="fd-difference">
      <div className="fd-row">
        <span>{name}</span>
        {field !== "comment" && (
          <span className="fd-strong">
            {field === "capacity"
              ? shown(returned)
              : text("change", { sent: shown(sent), returned: shown(returned) })}
          </span>
        )}
      </div>
      {field === "comment" && <p className="fd-comment">{shown(returned)}</p>}
      {choice}
      {reason && (
        <p className={`fd-issue fd-issue-${status === "conflict" ? "warning" : "error"}`}>
          <strong>{text(status === "conflict" ? "conflict" : "refused")}.</strong>{" "}
          {{ ...copyTexts[words.language], ...mergeTexts[words.language] }[reason]}
        </p>
      )}
    </li>
  );
}
