import { useEffect, useMemo, useState } from "react";
import type { Issue } from "../../base";
import type { OfferRules } from "../../procurement";
import type { FoundTable, OffersPort } from "../../workbook";
import { usePane } from "../usePane";
import { offerWords } from "./offerWords";
import type { RuleRow } from "./ruleRow";
import { ruleRows } from "./ruleRows";
import { rulesOf } from "./rulesOf";

/** The rules as they hold: the workbook's table with what was changed here. */
export interface Rules {
  readonly table: FoundTable | undefined;
  readonly rows: readonly RuleRow[];
  readonly rules: OfferRules | undefined;
  readonly issues: readonly Issue[];
  readonly set: (name: string, value: number | undefined) => void;
  /** Back to what the table has. */
  readonly reset: () => void;
  readonly isChanged: boolean;
}

/** Reads the rules table whenever the workbook changes, and holds what the analyst tries beside it. */
export function useRules(port: OffersPort | undefined): Rules {
  const { state, words } = usePane();
  const [tables, setTables] = useState<readonly FoundTable[]>([]);
  const [edits, setEdits] = useState<Readonly<Record<string, number | "">>>({});
  const { tables: changed } = state;
  useEffect(() => {
    let stopped = false;
    port?.findRules().then(
      (found) => {
        if (!stopped) setTables(found);
      },
      () => undefined, // a workbook that cannot be read now is read at its next change; the rules known stay
    );
    return () => {
      stopped = true;
    };
  }, [port, changed]);
  const [table] = tables;
  const rows = useMemo(
    () =>
      ruleRows(table, offerWords(words)).map((row) => {
        const value = edits[row.name];
        return value === undefined ? row : { ...row, value };
      }),
    [table, words, edits],
  );
  const read = useMemo(() => rulesOf(rows), [rows]);
  return {
    table,
    rows,
    ...read,
    set: (name, value) => setEdits((last) => ({ ...last, [name]: value ?? "" })),
    reset: () => setEdits({}),
    isChanged: Object.keys(edits).length > 0,
  };
}
