import { Select } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { readOffers } from "../../procurement";
import { offerCase } from "../../scenario";
import type { Standing } from "../../scenario";
import type { FoundTable } from "../../workbook";
import { fileIssueText } from "../../wording";
import type { OfferText } from "../../wording";
import { FileButton } from "../FileButton";
import type { PaneWords } from "../paneWords";
import { usePane } from "../usePane";
import type { ChoiceFigures } from "./choiceFigures";
import { offerWords } from "./offerWords";
import { priceOrder } from "./priceOrder";
import type { OffersModel } from "./useOffers";

interface ReplayCardProps {
  readonly model: OffersModel;
  readonly need: number;
  readonly stands: Standing;
  /** [SEK/place·night] by place of the municipality */
  readonly surcharges: readonly number[];
}

const printed: readonly (readonly [OfferText, (of: ChoiceFigures, words: PaneWords) => string])[] = [
  ["besideCost", ({ cost }, words) => words.number(cost)],
  ["besideCv", ({ cv }, words) => words.percent(cv, 1)],
  ["besideMove", ({ personsToMove }, words) => words.number(personsToMove)],
  ["besidePlaces", ({ places }, words) => words.number(places)],
];

/** The surcharges tried on other offers: another table of the workbook, or a file. */
export function ReplayCard({ model, need, stands, surcharges }: ReplayCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = offerWords(words);
  const [chosen, setChosen] = useState<{ readonly name: string; readonly table: FoundTable }>();
  const [fault, setFault] = useState<string>();
  const rules = model.rules.rules;
  const others = model.book.offers.filter(({ id }) => id !== model.table?.id);
  const { country } = stands.municipal;
  const read = useMemo(() => chosen && readOffers(chosen.table.values, country), [chosen, country]);
  const [unread] = read?.ok === false ? read.issues : [];
  const replayed = useMemo(() => {
    if (!read?.ok || !rules) return undefined;
    const { problem } = offerCase(read.value, rules, stands, need);
    return {
      count: read.value.length,
      need: problem.need,
      before: priceOrder(problem, () => 0),
      after: priceOrder(problem, (place) => surcharges[place] ?? 0),
    };
  }, [read, rules, stands, need, surcharges]);
  const open = async (file: File): Promise<void> => {
    const { readOffersFile } = await import("./readOffersFile");
    const read = await readOffersFile(new Uint8Array(await file.arrayBuffer()));
    const [table] = read.ok ? read.value : [];
    const issue = read.ok ? undefined : read.issues[0];
    setChosen(table && { name: file.name, table });
    setFault(issue ? fileIssueText(issue, words.language) : table ? undefined : text("replayNoOffers"));
  };
  return (
    <div className="fd-replay">
      <h3 className="fd-strong">{text("replayTitle")}</h3>
      <div className="fd-import">
        {others.length > 0 && (
          <label className="fd-field">
            <span>{text("replayTable")}</span>
            <Select
              size="small"
              value={others.some(({ id }) => id === chosen?.table.id) ? chosen?.table.id : ""}
              onChange={(_event, { value }) => {
                const table = others.find(({ id }) => id === value);
                setFault(undefined);
                setChosen(table && { name: table.tableName ?? table.sheet, table });
              }}
            >
              <option value="">{text("replayNone")}</option>
              {others.map(({ id, tableName, sheet, address }) => (
                <option key={id} value={id}>{`${tableName ?? sheet} · ${address}`}</option>
              ))}
            </Select>
          </label>
        )}
        <FileButton size="small" label={text("replayFile")} onFile={(file) => void open(file)} />
      </div>
      <div aria-live="polite">
        {fault !== undefined && <p className="fd-issue fd-issue-error">{fault}</p>}
        {unread && (
          <p className="fd-issue fd-issue-error">
            {unread.code === "F509"
              ? text(country === "SE" ? "foreignNorwegian" : "foreignSwedish")
              : words.issue(unread)}
          </p>
        )}
        {chosen && replayed && (
          <table className="fd-figures-table">
            <caption className="fd-quiet">
              {text("replayLine", { name: chosen.name, count: replayed.count })}
            </caption>
            <thead>
              <tr>
                <td />
                <th scope="col">{text("replayBefore")}</th>
                <th scope="col">{text("replayAfter")}</th>
              </tr>
            </thead>
            <tbody>
              {printed.map(([name, print]) => (
                <tr key={name}>
                  <th scope="row">{text(name)}</th>
                  <td>{print(replayed.before, words)}</td>
                  <td>{print(replayed.after, words)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {replayed && Math.min(replayed.before.places, replayed.after.places) < replayed.need && (
          <p className="fd-quiet">
            {text("replayShort", {
              need: replayed.need,
              before: replayed.before.places,
              after: replayed.after.places,
            })}
          </p>
        )}
      </div>
    </div>
  );
}
