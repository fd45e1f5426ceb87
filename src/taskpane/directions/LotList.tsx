import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Lot } from "../../procurement";
import { usePane } from "../usePane";
import { directionWords } from "./directionWords";

const FIRST = 3; // lots of a county that are seen at once; one more would be no more than the button

interface LotListProps {
  /** County by county. */
  readonly lots: readonly Lot[];
  readonly label: string;
}

/** Lots county by county: the first of each, the others of one county or of all at one press. What is folded away is printed. */
export function LotList({ lots, label }: LotListProps): React.JSX.Element {
  const { words } = usePane();
  const text = directionWords(words);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const codes = [...new Set(lots.map(({ countyCode }) => countyCode))];
  const counties = codes.map((code) => lots.filter(({ countyCode }) => countyCode === code));
  const long = counties.filter((own) => own.length > FIRST + 1);
  const isWhole = long.every(([lot]) => lot && opened.has(lot.countyCode));
  const toggle = (code: string): void =>
    setOpened((before) => {
      const after = new Set(before);
      if (!after.delete(code)) after.add(code);
      return after;
    });
  const openAll = (): void =>
    setOpened(isWhole ? new Set() : new Set(long.flatMap(([lot]) => lot?.countyCode ?? [])));
  return (
    <>
      {long.length > 0 && (
        <p className="fd-row fd-wrap">
          <span className="fd-quiet">{isWhole ? "" : text("lotsFolded", { shown: FIRST })}</span>
          <button type="button" className="fd-link" aria-expanded={isWhole} onClick={openAll}>
            {isWhole ? words.text("showFirst") : text("lotsAll", { count: lots.length })}
          </button>
        </p>
      )}
      <ul className="fd-lots" aria-label={label}>
        {counties.map((own) => {
          const { countyCode = "", county = "" } = own[0] ?? {};
          const isLong = long.includes(own);
          const isOpen = !isLong || opened.has(countyCode);
          const places = own.reduce((all, lot) => all + lot.places, 0);
          return (
            <li key={countyCode}>
              <p className="fd-row">
                <strong>{county}</strong>
                <span className="fd-quiet">{text("lotsCounty", { count: own.length, places })}</span>
              </p>
              <ul className="fd-steps">
                {own.map((lot, at) => (
                  <LotLine
                    key={lot.parts[0]?.municipality.code}
                    lot={lot}
                    isHidden={!isOpen && at >= FIRST}
                  />
                ))}
              </ul>
              {isLong && (
                <Button
                  size="small"
                  appearance="transparent"
                  className="fd-link-button"
                  aria-expanded={isOpen}
                  onClick={() => toggle(countyCode)}
                >
                  {text(isOpen ? "lotsFirstIn" : "lotsAllIn", { count: own.length, county })}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

interface LotLineProps {
  readonly lot: Lot;
  readonly isHidden: boolean;
}

function LotLine({ lot, isHidden }: LotLineProps): React.JSX.Element {
  const { words } = usePane();
  const text = directionWords(words);
  const { parts, places, span, form, furthest } = lot;
  const [from, to] = furthest ?? [];
  const size =
    parts.length > 1 && !furthest
      ? text("lotSpan", { places, span: words.number(span) })
      : text("lotAlone", { places });
  return (
    <li hidden={isHidden}>
      <p className="fd-strong">
        {parts.map((part) => `${part.municipality.name} ${words.number(part.places)}`).join(" + ")}
      </p>
      <p className="fd-quiet">{`${text(form)} · ${size}`}</p>
      {from && to && (
        <p className="fd-quiet">
          {text("lotFar", { span: words.number(span), from: from.name, to: to.name })}
        </p>
      )}
    </li>
  );
}
