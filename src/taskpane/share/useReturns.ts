import { useEffect, useMemo, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { chosenReturns, mergeReturns } from "../../sharing";
import type { MergedFile, MergeEntry, MergeLog } from "../../sharing";
import { copyTexts } from "../../wording";
import type { FoundTable, NamedScenario, WorkbookPort } from "../../workbook";
import { usePane } from "../usePane";
import { readReturns } from "./readReturns";
import type { ReadReturns } from "./readReturns";
import { runAsSent } from "./runAsSent";
import { shareWords } from "./shareWords";
import { takeBackRequest } from "./takeBackRequest";

/** What the returns are taken back into. */
export interface ReturnsBase {
  readonly run: ScenarioRun;
  readonly found: FoundTable;
  readonly named: NamedScenario;
}

/** Returned files as read, what of them is chosen, and the act of taking it in. */
export interface Returns {
  readonly read: ReadReturns | undefined;
  /** All differences, whatever is chosen. */
  readonly files: readonly MergedFile[];
  /** What would be taken in now. */
  readonly chosen: readonly MergeEntry[];
  readonly declined: ReadonlySet<string>;
  readonly busy: "reading" | "taking" | undefined;
  readonly told:
    | {
        readonly kind: "success" | "warning" | "error";
        readonly text: string;
        /** How long the log was when it was said. */
        readonly entries?: number;
      }
    | undefined;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly choose: (names: readonly string[], isChosen: boolean) => void;
  readonly take: () => Promise<void>;
  readonly clear: () => void;
}

const nothing: MergeLog = { entries: [], swaps: [] };

/** What was taken in before, as the workbook remembers it. */
async function logOf(port: WorkbookPort): Promise<MergeLog> {
  const { mergeNamespace, readMergeLog } = await import("../../xlsx");
  const xml = await port.readPart(mergeNamespace);
  const customXml = xml === undefined ? [] : [{ id: "", namespace: mergeNamespace, xml }];
  return readMergeLog({ sheets: [], customXml });
}

/** Reads returns, holds them against the run they were sent from, and takes in what is chosen. */
export function useReturns({ run, found, named }: ReturnsBase): Returns {
  const { port, state, words, dispatch } = usePane();
  const text = shareWords(words);
  const { language } = words;
  const [read, setRead] = useState<ReadReturns>();
  const [log, setLog] = useState<MergeLog>(nothing);
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set());
  const [busy, setBusy] = useState<Returns["busy"]>();
  const [told, setTold] = useState<Returns["told"]>();
  const sent = useMemo(() => runAsSent(run, found, named, log), [run, found, named, log]);
  const files = useMemo(
    () => (read ? mergeReturns({ run: sent, log }, read.returns, false).files : []),
    [sent, log, read],
  );
  const outcome = useMemo(
    () => read && mergeReturns({ run: sent, log }, chosenReturns(read.returns, declined), true),
    [sent, log, read, declined],
  );
  const known = new Set(log.entries.map((entry) => JSON.stringify(entry)));
  const chosen = (outcome?.log.entries ?? []).filter((entry) => !known.has(JSON.stringify(entry)));

  const { notice } = state;
  // An undo takes the log back too: what was known before it is not known any more, nor is it said to be taken in.
  useEffect(() => {
    let isLate = false;
    const follow = (stored: MergeLog): void => {
      if (isLate) return;
      setLog(stored);
      setTold((now) => (now?.entries !== undefined && now.entries > stored.entries.length ? undefined : now));
    };
    logOf(port).then(follow, () => undefined);
    return () => {
      isLate = true;
    };
  }, [notice, found, port]);
  const attempt = async (what: "reading" | "taking", act: () => Promise<void>): Promise<void> => {
    setBusy(what);
    setTold(undefined);
    try {
      await act();
    } catch (failure) {
      setTold({ kind: "error", text: text("failed", { detail: String(failure) }) });
    } finally {
      setBusy(undefined);
    }
  };
  const take = async (): Promise<void> => {
    if (!outcome) return;
    const { mergeLogFile, sheetGrid } = await import("../../xlsx");
    const { sheet, part } = mergeLogFile(outcome.log, outcome.files, language);
    const cells = sheetGrid(sheet).map((line) =>
      line.map((value) => (typeof value === "boolean" ? String(value) : value)),
    );
    const request = takeBackRequest({
      found,
      named,
      run,
      sent,
      log: outcome.log,
      sheet: { sheet: sheet.name, cells, namespace: part.namespace, xml: part.xml },
      header: text("pinnedHeader"),
      language,
    });
    if (!request.ok) {
      const grave = request.issues.filter(({ severity }) => severity === "error");
      setTold({ kind: "error", text: grave.map(words.issue).join(" ") });
      return;
    }
    const done = await port.takeBack(request.value);
    if (done.kind === "occupied") {
      const where = { sheet: done.sheet, cells: done.cells.slice(0, 8).join(", ") };
      setTold({ kind: "warning", text: text("inTheWay", where) });
      return;
    }
    if (done.kind === "failed") {
      setTold({ kind: "error", text: words.text(`fault_${done.reason}`, { detail: done.detail }) });
      return;
    }
    const count = (field: MergeEntry["field"]): number =>
      chosen.filter((entry) => entry.field === field).length;
    const log = copyTexts[language].logSheet;
    const lost = count("capacity") > 0 && run.municipal.roles.capacity === undefined;
    const counts = { agreed: count("agreed"), capacity: count("capacity"), comment: count("comment") };
    setTold({
      kind: "success",
      entries: outcome.log.entries.length,
      text: `${text("taken", { ...counts, sheet: log })}${lost ? ` ${text("takenNoCapacity", { sheet: log })}` : ""}`,
    });
    setLog(outcome.log);
    dispatch({ type: "told", notice: undefined, canUndo: port.canUndo() });
  };
  return {
    read,
    files,
    chosen,
    declined,
    busy,
    told,
    add: (files) =>
      attempt("reading", async () => {
        if (files.length === 0) return;
        setLog(await logOf(port));
        setDeclined(new Set());
        setRead(await readReturns(files));
      }),
    choose: (names, isChosen) => {
      const next = new Set(declined);
      names.forEach((name) => (isChosen ? next.delete(name) : next.add(name)));
      setDeclined(next);
    },
    take: () => attempt("taking", take),
    clear: () => {
      setRead(undefined);
      setTold(undefined);
    },
  };
}
