import { useEffect, useRef } from "react";
import { sheetNames } from "../../workbook";
import type { RowSelection, WorkbookPort } from "../../workbook";
import type { PaneModel } from "./usePaneState";

const resultSheets = Object.values(sheetNames).map(({ result }) => result);

/** Follows where the analyst is in the workbook: a municipality's row in the table or in the result is one she asks about. */
export function useSelection(port: WorkbookPort, model: PaneModel): void {
  const latest = useRef(model);
  useEffect(() => {
    latest.current = model;
  });
  const { dispatch } = model;
  useEffect(() => {
    let stop: (() => void) | undefined;
    let stopped = false;
    const tell = (selection: RowSelection): void => {
      const isResult = resultSheets.includes(selection.sheet);
      const code = isResult ? selection.first : codeIn(latest.current, selection);
      const isKnown = latest.current.run?.results.some(({ municipality }) => municipality.code === code);
      if (code !== undefined && isKnown) dispatch({ type: "rowSelected", code, isResult });
    };
    port.onSelection(tell).then(
      (end) => {
        if (stopped) end();
        else stop = end;
      },
      () => undefined, // an older Excel does not tell of selections; the pane does without
    );
    return () => {
      stopped = true;
      stop?.();
    };
  }, [port, dispatch]);
}

/** The municipality of a row of the table that is read; undefined beside it. */
function codeIn({ found, municipal }: PaneModel, { sheet, row }: RowSelection): string | undefined {
  if (!found || found.sheet !== sheet) return undefined;
  return municipal?.municipalities.find((each) => found.origin.row + 1 + each.row === row)?.code;
}
