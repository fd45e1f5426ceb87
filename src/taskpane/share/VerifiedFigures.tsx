import { useState } from "react";
import type { VerifiedFile } from "../../files";
import { RestButton } from "../RestButton";
import { usePane } from "../usePane";
import { shareWords } from "./shareWords";

const SHOWN = 20;

interface VerifiedFiguresProps {
  readonly name: string;
  readonly verified: VerifiedFile;
  /** Whether the cells are those of the open workbook and can be gone to. */
  readonly isHere: boolean;
}

/** The answer of a verification: all figures follow, or these cells do not. */
export function VerifiedFigures({ name, verified, isHere }: VerifiedFiguresProps): React.JSX.Element {
  const { words, actions } = usePane();
  const text = shareWords(words);
  const [isWhole, setWhole] = useState(false);
  const { ok, differences, fingerprint } = verified;
  const shown = isWhole ? differences : differences.slice(0, SHOWN);
  const figure = (value: string | number | boolean | null): string =>
    value === null || value === ""
      ? text("missingRow")
      : typeof value === "number"
        ? words.number(value, Number.isInteger(value) ? 0 : 4)
        : String(value);
  const count = differences.length;
  return (
    <>
      <p className={ok ? "fd-fits" : "fd-warn"}>
        {ok
          ? text("verified", { name })
          : text(count === 1 ? "notVerifiedOne" : "notVerified", { name, count })}
      </p>
      <p className="fd-quiet" title={fingerprint}>
        {text("fingerprint", { print: fingerprint.slice(0, 12) })}
      </p>
      {count > 0 && (
        <table className="fd-compare fd-wide">
          <thead>
            <tr>
              <th scope="col">{text("cell")}</th>
              <th scope="col">{text("stored")}</th>
              <th scope="col">{text("computed")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ cell, stored, computed }) => {
              const [sheet = "", address = ""] = cell.split(/!(?=[A-Z]+\d+$)/);
              return (
                <tr key={`${cell} ${computed ?? ""}`}>
                  <th scope="row">
                    {isHere ? (
                      <button
                        type="button"
                        className="fd-link"
                        onClick={() => void actions.goTo(address, sheet)}
                      >
                        {cell}
                      </button>
                    ) : (
                      cell
                    )}
                  </th>
                  <td>{figure(stored)}</td>
                  <td>{figure(computed)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {count > SHOWN && <RestButton label={text("showAll", { count })} {...{ isWhole, setWhole }} />}
    </>
  );
}
