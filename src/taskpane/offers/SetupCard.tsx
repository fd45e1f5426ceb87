import { Button, Input, Select, Spinner, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { fileIssueText } from "../../wording";
import { FileButton } from "../FileButton";
import { RestButton } from "../RestButton";
import { usePane } from "../usePane";
import { findingGroups } from "./findingGroups";
import { findingText } from "./findingText";
import type { OfferFinding } from "./offerFinding";
import { offerWords } from "./offerWords";
import { RulesFold } from "./RulesFold";
import type { Import } from "./useImport";
import type { OffersModel } from "./useOffers";

const SHOWN = 8;

/** What the choice stands on: the offers, need and stock, and the rules; each folds away when it is in order. */
export function SetupCard({ model }: { readonly model: OffersModel }): React.JSX.Element {
  return (
    <section className="fd-card fd-setup">
      <OffersFold model={model} />
      <BasisFold model={model} />
      <RulesFold rules={model.rules} />
    </section>
  );
}

function OffersFold({ model }: { readonly model: OffersModel }): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { table, book, offers, findings, tableIssues } = model;
  const [isWhole, setWhole] = useState(false);
  const { wrong, untried } = findingGroups(findings);
  const said = [...wrong.map((each) => [each]), ...untried];
  const places = offers.reduce((sum, offer) => sum + (offer.places ?? 0), 0);
  return (
    <details className="fd-fold" open={tableIssues.length > 0 || undefined}>
      <summary>
        <span className="fd-strong">{text("offersTitle")}</span>
        <span className="fd-quiet">
          {text("offersLine", { count: offers.length, places })}
          {wrong.length > 0 && (
            <span className="fd-badge fd-badge-error">
              {text(wrong.length === 1 ? "offersFaultyOne" : "offersFaulty", { count: wrong.length })}
            </span>
          )}
          {untried.length > 0 && (
            <span className="fd-badge">{text("offersUntried", { count: untried.flat().length })}</span>
          )}
        </span>
      </summary>
      {book.offers.length > 1 && (
        <label className="fd-field">
          <span>{text("offersTable")}</span>
          <Select size="small" value={table?.id} onChange={(_event, { value }) => model.chooseTable(value)}>
            {book.offers.map(({ id, tableName, sheet, address }) => (
              <option key={id} value={id}>{`${tableName ?? sheet} · ${address}`}</option>
            ))}
          </Select>
        </label>
      )}
      {tableIssues.map((issue, place) => (
        <p key={place} className="fd-issue fd-issue-error">
          {text("offersFailed")}. {words.issue(issue)}
        </p>
      ))}
      <ul className="fd-issues">
        {(isWhole ? said : said.slice(0, SHOWN)).map((group) => (
          <SaidOf key={group[0]?.place} group={group} sheet={table?.sheet} />
        ))}
      </ul>
      {said.length > SHOWN && (
        <RestButton label={text("showAll", { count: said.length })} {...{ isWhole, setWhole }} />
      )}
    </details>
  );
}

interface SaidOfProps {
  /** Offers of which the same is to be said. */
  readonly group: readonly OfferFinding[];
  readonly sheet: string | undefined;
}

/** Whose offers, what was found and what to do, with the way to the first cell. */
function SaidOf({ group, sheet }: SaidOfProps): React.JSX.Element | null {
  const { words, actions } = usePane();
  const text = offerWords(words);
  const [first] = group;
  if (!first) return null;
  const { issue } = first;
  const ids = group.slice(0, SHOWN).map(({ id }) => (id === "" ? "–" : id));
  const id = ids.join(", ") + (group.length > SHOWN ? " …" : "");
  const sentence = findingText(issue, words);
  const isAdvised = issue.code === "W511" || sentence.includes(issue.cell);
  return (
    <li className={`fd-issue fd-issue-${issue.severity}`}>
      <p>
        {text("faultAt", {
          id,
          text: sentence + (isAdvised ? "" : ` ${text("remedy", { cell: issue.cell })}`),
        })}
      </p>
      <button type="button" className="fd-link" onClick={() => void actions.goTo(issue.cell, sheet)}>
        {text("goTo", { cell: issue.cell })}
      </button>
    </li>
  );
}

function BasisFold({ model }: { readonly model: OffersModel }): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const { imported, rules } = model;
  const { basis, isReading } = imported;
  const ruled = rules.rules?.figures.need;
  if (!basis)
    return (
      <div className="fd-fold">
        <p className="fd-row">
          <span className="fd-strong">{text("basisTitle")}</span>
          <span className="fd-quiet">{text("basisNone")}</span>
        </p>
        <p>{text("basisText")}</p>
        <ImportFields imported={imported} />
      </div>
    );
  const count = basis.stands.municipal.municipalities.length;
  const existing = Math.round(basis.stands.existing.reduce((sum, each) => sum + each, 0));
  return (
    <details
      className="fd-fold"
      open={imported.fault !== undefined || isReading || existing === 0 || undefined}
    >
      <summary>
        <span className="fd-strong">{text("basisTitle")}</span>
        <span className="fd-quiet">{text("basisLine", { from: basis.from, count })}</span>
      </summary>
      {existing === 0 ? (
        <p className="fd-issue fd-issue-warning">{text("basisNoStock")}</p>
      ) : (
        <p>{text("basisStock", { existing })}</p>
      )}
      {basis.pasted && (
        <p>
          {basis.pasted.date === undefined
            ? text("basisUndated")
            : text("basisDated", { date: basis.pasted.date })}
        </p>
      )}
      {basis.total !== undefined && <p>{text("basisNeed", { need: basis.total })}</p>}
      {ruled !== undefined && <p>{text("basisNeedRule", { need: ruled })}</p>}
      {basis.job && !basis.isProposed && <p>{text("basisScenario", { name: basis.job.named.name })}</p>}
      {basis.isProposed && <p className="fd-note">{text("basisOwn")}</p>}
      <p className="fd-strong">{text("basisChange")}</p>
      <ImportFields imported={imported} />
    </details>
  );
}

function ImportFields({ imported }: { readonly imported: Import }): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const [pasted, setPasted] = useState("");
  const [date, setDate] = useState("");
  const isEmpty = pasted.trim() === "";
  const { fault, isReading } = imported;
  return (
    <>
      <div className="fd-import">
        <FileButton
          size="small"
          appearance="primary"
          label={text("basisFile")}
          name={text("basisFileLabel")}
          onFile={(file) => void imported.fromFile(file)}
        />
        <span className="fd-quiet">{text("basisOr")}</span>
        <Textarea
          size="small"
          className="fd-paste"
          aria-label={text("basisPasteLabel")}
          placeholder={text("basisPaste")}
          value={pasted}
          onChange={(_event, { value }) => setPasted(value)}
        />
        {!isEmpty && (
          <label className="fd-field">
            <span>{text("basisDate")}</span>
            <Input size="small" type="date" value={date} onChange={(_event, { value }) => setDate(value)} />
          </label>
        )}
        <Button
          size="small"
          disabledFocusable={isEmpty}
          onClick={() => {
            imported.fromText(pasted, date === "" ? undefined : date);
            setPasted("");
            setDate("");
          }}
        >
          {text("basisPasteUse")}
        </Button>
      </div>
      <div aria-live="polite">
        {isReading && <Spinner size="tiny" label={text("basisReading")} />}
        {fault?.kind === "fault" && (
          <p className="fd-issue fd-issue-error">{text(fault.text, fault.values)}</p>
        )}
        {fault?.kind === "issues" && (
          <ul className="fd-issues">
            {fault.issues.slice(0, SHOWN).map((issue, place) => (
              <li key={place} className="fd-issue fd-issue-error">
                {issue.code.startsWith("F8") ? fileIssueText(issue, words.language) : words.issue(issue)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
