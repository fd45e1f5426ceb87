import { Checkbox } from "@fluentui/react-components";
import type { ScenarioRun } from "../../scenario";
import { choiceName } from "../../sharing";
import type { MergedFile, ReturnDifference, ReturnedCopy } from "../../sharing";
import { usePane } from "../usePane";
import { DifferenceLine } from "./DifferenceLine";
import { receiverName } from "./receiverName";
import { shareWords } from "./shareWords";
import type { Returns } from "./useReturns";

interface ReturnCardProps {
  readonly returned: ReturnedCopy;
  readonly merged: MergedFile | undefined;
  readonly run: ScenarioRun;
  readonly returns: Returns;
}

const isOwn = ({ field }: ReturnDifference): boolean => field === "capacity" || field === "comment";

/** One returned file: whether it fits what was sent, what its county agreed on, and each capacity and comment. */
export function ReturnCard({ returned, merged, run, returns }: ReturnCardProps): React.JSX.Element {
  const { words } = usePane();
  const text = shareWords(words);
  const { sent, file } = returned;
  const isThere = run.results.some(({ municipality }) => municipality.countyCode === sent.countyCode);
  const receiver = receiverName(sent, text("wholeCountry"));
  const differences = merged?.differences ?? [];
  const together = differences.filter((each) => !isOwn(each));
  const single = differences.filter(isOwn);
  const nameOf = ({ code, field }: ReturnDifference): string => choiceName(file, field, code);
  const names = [...new Set(differences.filter(({ status }) => status !== "refused").map(nameOf))];
  const taken = names.filter((name) => returns.chosen.has(name)).length;
  const isSound = together.every(({ status }) => status !== "refused");
  const choice = (difference: ReturnDifference, label: string): React.JSX.Element => (
    <Checkbox
      checked={returns.chosen.has(nameOf(difference))}
      disabled={difference.status === "refused"}
      aria-label={label}
      label={text("take")}
      onChange={(_event, { checked }) => returns.choose([nameOf(difference)], checked === true)}
    />
  );
  const placeName = (code: string): string => sent.rows.find((row) => row.code === code)?.name ?? code;
  const [agreement] = together.filter(({ status }) => status !== "refused");
  return (
    <section className="fd-card fd-return" aria-label={`${receiver}, ${file}`}>
      <div className="fd-row">
        <h2>{receiver}</h2>
        {names.length > 0 && (
          <Checkbox
            checked={taken === names.length ? true : taken === 0 ? false : "mixed"}
            label={text("take")}
            aria-label={text("takeAll", { county: receiver })}
            onChange={(_event, { checked }) => returns.choose(names, checked === true)}
          />
        )}
      </div>
      <p className="fd-quiet">
        {file} ·{" "}
        {text("by", { who: returned.agreedBy || text("nobody"), date: returned.date || text("noDate") })}
      </p>
      <p className={merged?.matched ? "fd-fits" : "fd-warn"}>
        {text(!isThere ? "fileElsewhere" : merged?.matched ? "fileMatched" : "fileOlder")}
      </p>
      {isThere && differences.length === 0 && <p>{text("fileNothingNew")}</p>}
      {together.length > 0 && (
        <div className="fd-agreement">
          <div className="fd-row">
            <h3 className="fd-subtitle">{text("agreedTitle")}</h3>
            {isSound && agreement && choice(agreement, text("takeAgreed", { county: receiver }))}
          </div>
          {isSound && <p className="fd-quiet">{text("agreedTogether")}</p>}
          <ul>
            {together.map((each) => (
              <DifferenceLine
                key={`${each.code} ${each.field}`}
                difference={each}
                name={each.field === "agreed" ? placeName(each.code) : fieldName(each.field)}
              />
            ))}
          </ul>
        </div>
      )}
      {single.length > 0 && (
        <ul>
          {single.map((each) => {
            const field = text(each.field === "capacity" ? "capacity" : "comment");
            const name = placeName(each.code);
            return (
              <DifferenceLine
                key={`${each.code} ${each.field}`}
                difference={each}
                name={`${name}: ${field.toLowerCase()}`}
                choice={choice(each, text("takeField", { name, field: field.toLowerCase() }))}
              />
            );
          })}
        </ul>
      )}
    </section>
  );

  function fieldName(field: string): string {
    const line = /^swap (\d+)$/.exec(field)?.[1];
    return line === undefined ? field : text("swapLine", { line });
  }
}
