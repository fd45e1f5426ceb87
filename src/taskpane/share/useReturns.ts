import { useEffect, useMemo, useRef, useState } from "react";
import type { Issue } from "../../base";
import { runScenario } from "../../scenario";
import type { ScenarioRun } from "../../scenario";
import { emptyMergeLog, undoMerge } from "../../sharing";
import type { MergedFile, MergeEntry, MergeLog } from "../../sharing";
import { fileIssueText } from "../../wording";
import { chooseTable, tablePlace } from "../../workbook";
import type { FoundTable, NamedScenario } from "../../workbook";
import type { HeldReturns } from "../state/heldReturns";
import { usePane } from "../usePane";
import { decidedReturns } from "./decidedReturns";
import { putInWorkbook } from "./putInWorkbook";
import type { Outcome, PutIn } from "./putInWorkbook";
import { readReturns } from "./readReturns";
import type { ReadReturns } from "./readReturns";
import { shareWords } from "./shareWords";
import { storedLog } from "./storedLog";
import type { TakenMerge } from "./takenMerges";
import { takenNotice } from "./takenNotice";
import type { Told } from "../told";
import { undoneNotice } from "./undoneNotice";

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
  /** By choiceName. */
  readonly chosen: ReadonlySet<string>;
  /** Whether taking in what is chosen would change anything. */
  readonly isAnything: boolean;
  readonly busy: "reading" | "taking" | undefined;
  readonly told: Told | undefined;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly choose: (names: readonly string[], isChosen: boolean) => void;
  readonly take: () => Promise<void>;
  /** What was taken in so far. */
  readonly log: MergeLog;
  /** Takes a merge back out: cells hold again what they held before it. */
  readonly undo: (merge: TakenMerge, county: string) => Promise<void>;
  readonly clear: () => void;
}

/** Reads returns, holds them against what they were sent from, and takes in what is chosen. */
export function useReturns({ run, found, named }: ReturnsBase): Returns {
  const { port, state, words, dispatch } = usePane();
  const text = shareWords(words);
  const { read, choices, told } = state.returns;
  const hold = (returns: Omit<HeldReturns, "told">): void => dispatch({ type: "returnsHeld", returns });
  const tell = (next: HeldReturns["told"]): void => dispatch({ type: "returnsTold", told: next });
  const lastTold = useRef(told);
  useEffect(() => {
    lastTold.current = told;
  });
  const [log, setLog] = useState<MergeLog>(emptyMergeLog);
  const [busy, setBusy] = useState<Returns["busy"]>();
  const decided = useMemo(() => {
    const runOn = (table: Parameters<typeof runScenario>[0]): ReturnType<typeof runScenario> =>
      runScenario(table, named.definition, named.scenario);
    return read && decidedReturns({ run, log, runOn }, read.returns, choices);
  }, [run, named, log, read, choices]);
  const outcome = decided?.outcome;

  const { notice } = state;
  // An undo takes the log back too: what was known before it is not known any more, nor is it said to be taken in.
  useEffect(() => {
    let isLate = false;
    const follow = (stored: MergeLog): void => {
      if (isLate) return;
      setLog((now) => (JSON.stringify(now) === JSON.stringify(stored) ? now : stored));
      if ((lastTold.current?.entries ?? 0) > stored.entries.length)
        dispatch({ type: "returnsTold", told: undefined });
    };
    storedLog(port).then(
      (stored) => stored.ok && follow(stored.value),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [notice, found, port, dispatch]);
  const refuse = (issues: readonly Issue[]): void => {
    const grave = issues.filter(({ severity }) => severity === "error");
    const sayings = grave.map((issue) => fileIssueText(issue, words.language));
    tell({ kind: "error", text: sayings.join(" ") });
  };
  const attempt = async (what: "reading" | "taking", act: () => Promise<void>): Promise<void> => {
    setBusy(what);
    tell(undefined);
    try {
      await act();
    } catch (failure) {
      tell({ kind: "error", text: text("failed", { detail: String(failure) }) });
    } finally {
      setBusy(undefined);
    }
  };
  const put = async (next: Outcome, say: (made: PutIn) => Told): Promise<void> => {
    const made = await putInWorkbook(port, { run, found, named }, words.language, log, next);
    if (!made.ok) return refuse(made.issues);
    tell({ ...say(made.value), entries: made.value.log.entries.length });
    if (made.value.done.kind !== "written") return;
    setLog(made.value.log);
    // The table as it has become: what was written with it is not behind it.
    const tables = await port.findTables();
    const table = chooseTable(tables, found.id, tablePlace(found));
    dispatch({
      type: "workbookRead",
      tables,
      tableId: table?.id,
      stored: undefined,
      canUndo: port.canUndo(),
    });
    const written = state.written && { ...state.written, named, table: table ?? found };
    dispatch({ type: "told", notice: undefined, canUndo: port.canUndo(), written });
  };
  const take = async (): Promise<void> => {
    if (!outcome) return;
    const known = new Set(log.entries.map((entry) => JSON.stringify(entry)));
    await put(outcome, ({ done, request, log: kept }) => {
      const come = kept.entries.filter((entry: MergeEntry) => !known.has(JSON.stringify(entry)));
      return takenNotice(done, come, request, words);
    });
  };
  const undo = async ({ names, file }: TakenMerge, county: string): Promise<void> => {
    const undone = undoMerge(run.municipal, log, names);
    await put({ ...undone, files: [] }, ({ done, request }) =>
      done.kind === "written"
        ? undoneNotice(undone.left, county, file, words)
        : takenNotice(done, [], request, words),
    );
  };
  return {
    read,
    log,
    files: decided?.files ?? [],
    chosen: decided?.chosen ?? new Set(),
    isAnything: outcome !== undefined && outcome.log !== log,
    busy,
    told,
    add: (files) =>
      attempt("reading", async () => {
        if (files.length === 0) return;
        const stored = await storedLog(port);
        if (!stored.ok) return refuse(stored.issues);
        setLog(stored.value);
        hold({ read: await readReturns(files), choices: new Map() });
      }),
    choose: (names, isChosen) =>
      hold({
        ...state.returns,
        choices: new Map([...choices, ...names.map((name) => [name, isChosen] as const)]),
      }),
    take: () => attempt("taking", take),
    undo: (merge, county) => attempt("taking", () => undo(merge, county)),
    clear: () => {
      hold({ choices: new Map() });
      tell(undefined);
    },
  };
}
