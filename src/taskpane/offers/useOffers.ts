import { useMemo, useState } from "react";
import type { Issue } from "../../base";
import { rankOffers, readOffers } from "../../procurement";
import type { ChoiceCase, Offer, OfferChoice, RankedOffer } from "../../procurement";
import { highReception, offerCase } from "../../scenario";
import type { OfferCase } from "../../scenario";
import { offersBook } from "../../workbook";
import type { FoundTable, OffersBook, OffersPort } from "../../workbook";
import type { OfferText } from "../../wording";
import { usePane } from "../usePane";
import { firstPoint } from "./firstPoint";
import type { OfferFinding } from "./offerFinding";
import { offerFindings } from "./offerFindings";
import { useCurve } from "./useCurve";
import type { CurveRun } from "./useCurve";
import { useImport } from "./useImport";
import type { Import } from "./useImport";
import { useRules } from "./useRules";
import type { Rules } from "./useRules";

/** Everything that the place for offers stands on. */
export interface OffersModel {
  readonly book: OffersBook;
  readonly table: FoundTable | undefined;
  readonly chooseTable: (id: string) => void;
  readonly offers: readonly Offer[];
  /** Why the table cannot be read as offers. */
  readonly tableIssues: readonly Issue[];
  readonly ranked: readonly RankedOffer[];
  readonly findings: readonly OfferFinding[];
  readonly imported: Import;
  readonly rules: Rules;
  /** Offers beside the municipalities; absent until all of it is there. */
  readonly offerCase: OfferCase | undefined;
  readonly problem: ChoiceCase | undefined;
  /** What is lacking besides an import. */
  readonly lacking: OfferText | undefined;
  readonly curve: CurveRun & { readonly cancel: () => void; readonly again: () => void };
  /** Place of the chosen point on the curve. */
  readonly place: number;
  readonly point: OfferChoice | undefined;
  readonly choose: (place: number) => void;
}

/** Reads offers, rules and basis together and computes what follows from them. */
export function useOffers(port: OffersPort | undefined): OffersModel {
  const { state } = usePane();
  const { tables } = state;
  const [tableId, setTableId] = useState<string>();
  const book = useMemo(() => offersBook(tables), [tables]);
  const table = book.offers.find(({ id }) => id === tableId) ?? book.offers[0];
  const imported = useImport();
  const { basis } = imported;
  const rules = useRules(port);
  const country = basis?.stands.municipal.country;
  const beside = useMemo(
    () => (table ? readOffers(table.values, country, table.origin) : undefined),
    [table, country],
  );
  const isForeign = beside?.issues.some(({ code }) => code === "F509") === true;
  // Offers of another country than the basis are ranked as they are, and set beside nothing.
  const read = useMemo(
    () => (isForeign && table ? readOffers(table.values, undefined, table.origin) : beside),
    [isForeign, table, beside],
  );
  const offers = useMemo(() => (read?.ok ? read.value : []), [read]);
  const ruled = rules.rules;
  const above = ruled?.figures.surchargeAbove;
  const need = ruled?.figures.need ?? basis?.total;
  const lacking: OfferText | undefined = isForeign
    ? country === "SE"
      ? "foreignNorwegian"
      : "foreignSwedish"
    : basis && rules.issues.length > 0
      ? "rulesWrong"
      : basis && need === undefined
        ? "needMissing"
        : basis && above !== undefined && !basis.stands.population
          ? "populationMissing"
          : undefined;
  const set = useMemo(
    () =>
      basis && ruled && need !== undefined && lacking === undefined
        ? offerCase(offers, ruled, basis.stands, need)
        : undefined,
    [offers, ruled, basis, need, lacking],
  );
  const ranked = useMemo(
    () => (ruled ? rankOffers(offers, ruled, basis ? highReception(basis.stands, above) : () => false) : []),
    [offers, ruled, basis, above],
  );
  const findings = useMemo(() => {
    if (!table) return [];
    const inOrder = [...ranked].sort((a, b) => a.place - b.place).map(({ finding }) => finding);
    return offerFindings(table, offers, set?.findings ?? inOrder);
  }, [table, offers, ranked, set]);
  const curve = useCurve(set?.problem);
  const [cost, setCost] = useState<number>();
  const points = curve.curve;
  const held = points.findIndex((each) => each.cost === cost);
  const place = held >= 0 ? held : firstPoint(points, ruled?.figures.costWeight);
  return {
    book,
    table,
    chooseTable: setTableId,
    offers,
    tableIssues: read?.issues ?? [],
    ranked,
    findings,
    imported,
    rules,
    offerCase: set,
    problem: set?.problem,
    lacking,
    curve,
    place,
    point: points[place],
    choose: (chosen) => setCost(points[chosen]?.cost),
  };
}
