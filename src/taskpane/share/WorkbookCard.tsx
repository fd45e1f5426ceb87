import { Checkbox, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { fileIssueText } from "../../wording";
import type { Strikeable, Strikes } from "../../xlsx";
import { usePane } from "../usePane";
import type { CopyWishes } from "./copyWishes";
import { shareWords } from "./shareWords";
import { strikeKinds } from "./strikeKinds";
import { workbookSheets } from "./workbookSheets";
import type { WorkbookSheets } from "./workbookSheets";

interface WorkbookCardProps {
  readonly wishes: CopyWishes;
  readonly onChange: (strikes: Strikes) => void;
}

/** A copy of the whole workbook: every sheet of it, and what is struck out, chosen and shown before the file is made. */
export function WorkbookCard({ wishes, onChange }: WorkbookCardProps): React.JSX.Element {
  const { port, named, run, words } = usePane();
  const text = shareWords(words);
  const [seen, setSeen] = useState<WorkbookSheets>();
  const [fault, setFault] = useState("");
  const { kinds, sheets: struck } = wishes.strikes;
  useEffect(() => {
    let isLate = false;
    port
      .readFile()
      .then((bytes) => workbookSheets(bytes, run))
      .then(
        (read) => !isLate && setSeen(read),
        (failure) => !isLate && setFault(String(failure)),
      );
    return () => {
      isLate = true;
    };
  }, [port, run]);
  const strikeKind = (kind: Strikeable, isStruck: boolean): void =>
    onChange({
      ...wishes.strikes,
      kinds: strikeKinds.filter((each) => (each === kind ? isStruck : kinds.includes(each))),
    });
  const keepSheet = (name: string, isKept: boolean): void =>
    onChange({
      ...wishes.strikes,
      sheets: isKept ? struck.filter((each) => each !== name) : [...struck, name],
    });
  const isGone = ({ name, isHidden, hasOffers }: WorkbookSheets["sheets"][number]): boolean =>
    hasOffers || struck.includes(name) || (isHidden && kinds.includes("hidden"));
  return (
    <section className="fd-card">
      <h2>{text("contentsTitle")}</h2>
      <p className="fd-quiet">{text(wishes.formulas ? "wholeFormulas" : "wholeValues")}</p>
      {!seen && fault === "" && <Spinner size="tiny" label={text("readingWorkbook")} />}
      {fault !== "" && <p className="fd-issue fd-issue-error">{text("failed", { detail: fault })}</p>}
      {seen && seen.issues.length > 0 && (
        <p className="fd-issue fd-issue-error">
          {seen.issues.map((issue) => fileIssueText(issue, words.language)).join(" ")}
        </p>
      )}
      {seen && seen.sheets.length > 0 && (
        <fieldset className="fd-group">
          <legend>{text("sheetsKept")}</legend>
          <ul className="fd-strikes">
            {seen.sheets.map((sheet) => (
              <li key={sheet.name}>
                <Checkbox
                  checked={!isGone(sheet)}
                  disabled={sheet.hasOffers || (sheet.isHidden && kinds.includes("hidden"))}
                  label={sheet.name}
                  onChange={(_event, { checked }) => keepSheet(sheet.name, checked === true)}
                />
                {sheet.hasOffers ? (
                  <span className="fd-warn">{text("sheetOffers")}</span>
                ) : (
                  sheet.isHidden && <span className="fd-quiet">{text("sheetHidden")}</span>
                )}
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      {seen?.isBehind && <p className="fd-warn">{text("notWritten")}</p>}
      {seen && seen.held.length > 0 && (
        <>
          <h3 className="fd-subtitle">{text("alsoIn")}</h3>
          <ul className="fd-held">
            {seen.held
              .filter(([kind]) => kind !== "comments" || !kinds.includes("comments"))
              .map(([kind, count]) => (
                <li key={kind}>{text(`held_${kind}`, { count })}</li>
              ))}
          </ul>
        </>
      )}
      <fieldset className="fd-group">
        <legend>{text("struck")}</legend>
        {strikeKinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={kinds.includes(kind)}
            label={text(`strike_${kind}`, { name: named?.name ?? "" })}
            onChange={(_event, { checked }) => strikeKind(kind, checked === true)}
          />
        ))}
      </fieldset>
    </section>
  );
}
