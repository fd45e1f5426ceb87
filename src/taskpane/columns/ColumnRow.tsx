import { Button, Select } from "@fluentui/react-components";
import { useState } from "react";
import { headerRoles } from "../../municipalities";
import type { HeaderChange } from "../../workbook";
import { columnTexts } from "../../wording";
import type { PaneText } from "../../wording";
import { filledWords } from "../filledWords";
import { unbroken } from "../unbroken";
import { usePane } from "../usePane";
import type { ColumnState } from "./columnState";
import type { ColumnRole } from "./headerFor";

interface ColumnRowProps {
  readonly header: string;
  readonly role: ColumnRole;
  readonly holds: ColumnState;
  /** Names of the criteria that rest on it. */
  readonly criteria: readonly string[];
  /** Whether a finding below speaks of the cell, and leads there. */
  readonly isToldBelow: (cell: string) => boolean;
  readonly changesFor: (role: ColumnRole) => readonly HeaderChange[];
}

/** Called what the key calls it: a word of the field may be longer than its place. */
const inKey = {
  labourMarket: "criterionLabourMarket",
  reception: "criterionReception",
  asylumSeekers: "credit_asylumSeekers",
} as const satisfies Partial<Record<ColumnRole, PaneText>>;

/** One column: what it is called, what it holds, what it is taken for; another role is proposed before it is written. */
export function ColumnRow(props: ColumnRowProps): React.JSX.Element {
  const { header, role, holds, criteria, isToldBelow, changesFor } = props;
  const { words, actions } = usePane();
  const text = filledWords(columnTexts, words);
  const [wanted, setWanted] = useState<ColumnRole>();
  const changes = wanted === undefined ? [] : changesFor(wanted);
  const [first, ...others] = changes;
  const term = (each: ColumnRole): string => {
    const own = inKey[each as keyof typeof inKey];
    if (own) return words.text(own);
    const word = each === "none" ? text("none") : (words.results.terms[each] ?? each);
    return word.charAt(0).toLocaleUpperCase(words.language) + word.slice(1);
  };
  return (
    <li className="fd-column">
      <div className="fd-row">
        <span className="fd-column-name" title={header}>
          {unbroken(header)}
        </span>
        <Select
          size="small"
          aria-label={text("roleOf", { header })}
          value={wanted ?? role}
          onChange={(_event, { value }) => {
            const chosen = headerRoles.find((each) => each === value) ?? "none";
            setWanted(chosen === role ? undefined : chosen);
          }}
        >
          <option value="none">{text("none")}</option>
          {headerRoles.map((each) => (
            <option key={each} value={each}>
              {term(each)}
            </option>
          ))}
        </Select>
      </div>
      {(criteria.length > 0 || holds.gaps.length > 0) && (
        <p className="fd-column-holds">
          {holds.gaps.map(({ kind, count, found = "", cell }) => (
            <span key={kind}>
              <span className={`fd-gap fd-gap-${kind}`}>
                {text(count === 1 ? `${kind}One` : kind, { count, found })}
              </span>{" "}
              {cell !== undefined && !isToldBelow(cell) && (
                <button type="button" className="fd-link" onClick={() => void actions.goTo(cell)}>
                  {words.text("goTo", { cell })}
                </button>
              )}
            </span>
          ))}
          {criteria.length > 0 && <span>{text("inKey", { names: criteria.join(", ") })}</span>}
        </p>
      )}
      {first && (
        <div className="fd-note" role="group" aria-label={text("howTitle")}>
          <p>{text("howTitle")}</p>
          <p className="fd-strong">{text("becomes", { from: first.from, to: first.to })}</p>
          {others.map(({ from, to }) => (
            <p key={from}>{text("alsoBecomes", { from, to })}</p>
          ))}
          <p className="fd-note-acts">
            <Button
              size="small"
              appearance="primary"
              onClick={() => {
                setWanted(undefined);
                void actions.renameHeaders(changes);
              }}
            >
              {text("change")}
            </Button>
            <Button size="small" onClick={() => setWanted(undefined)}>
              {text("cancel")}
            </Button>
          </p>
        </div>
      )}
    </li>
  );
}
