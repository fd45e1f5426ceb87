import { useEffect, useMemo, useState } from "react";
import type { Issue } from "../../base";
import { runScenario } from "../../scenario";
import type { ScenarioRun } from "../../scenario";
import { emptyMergeLog } from "../../sharing";
import type { MergedFile, MergeEntry, MergeLog } from "../../sharing";
import { fileIssueText } from "../../wording";
import type { FoundTable, NamedScenario } from "../../workbook";
import { usePane } from "../usePane";
import { decidedReturns } from "./decidedReturns";
import { readReturns } from "./readReturns";
import type { ReadReturns } from "./readReturns";
import { shareWords } from "./shareWords";
import { storedLog } from "./storedLog";
import { takeBackRequest } from "./takeBackRequest";
import { takenNotice } from "./takenNotice";
import type { ShareNotice } from "./takenNotice";

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
  readonly told: ShareNotice | undefined;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly choose: (names: readonly string[], isChosen: boolean) => void;
  readonly take: () => Promise<void>;
  readonly clear: () => void;
}

/** Reads returns, holds them against what they were sent from, and takes in what is chosen. */
export function useReturns({ run, found, named }: ReturnsBase): Returns {
  const { port, state, words, dispatch } = usePane();
  const text = shareWords(words);
  const [read, setRead] = useState<ReadReturns>();
  const [log, setLog] = useState<MergeLog>(emptyMergeLog);
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [busy, setBusy] = useState<Returns["busy"]>();
  /** With how long the log was when it was said. */
  const [told, setTold] = useState<ShareNotice & { readonly entries?: number }>();
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
      setTold((now) => (now?.entries !== undefined && now.entries > stored.entries.length ? undefined : now));
    };
    storedLog(port).then(
      (stored) => stored.ok && follow(stored.value),
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [notice, found, port]);
  const refuse = (issues: readonly Issue[]): void => {
    const grave = issues.filter(({ severity }) => severity === "error");
    const sayings = grave.map((issue) => fileIssueText(issue, words.language));
    setTold({ kind: "error", text: sayings.join(" ") });
  };
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
    const [{ mergePatch }, { readWorkbook }] = await Promise.all([
      import("../../files"),
      import("../../xlsx"),
    ]);
    const workbook = await readWorkbook(await port.readFile());
    if (!workbook.ok) return refuse(workbook.issues);
    const made = mergePatch({
      workbook: workbook.value,
      table: found,
      municipal: run.municipal,
      language: named.scenario.language,
      earlier: log,
      ...outcome,
    });
    if (!made.ok) return refuse(made.issues);
    const { patch } = made.value;
    const request = takeBackRequest({
      found,
      named,
      patch,
      workbook: workbook.value,
      language: words.language,
    });
    if (!request.ok) return refuse(request.issues);
    const done = await port.takeBack(request.value);
    const known = new Set(log.entries.map((entry) => JSON.stringify(entry)));
    const come = made.value.log.entries.filter((entry: MergeEntry) => !known.has(JSON.stringify(entry)));
    setTold({ ...takenNotice(done, come, request.value, words), entries: made.value.log.entries.length });
    if (done.kind !== "written") return;
    setLog(made.value.log);
    dispatch({ type: "told", notice: undefined, canUndo: port.canUndo() });
  };
  return {
    read,
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
        setChoices(new Map());
        setRead(await readReturns(files));
      }),
    choose: (names, isChosen) =>
      setChoices(new Map([...choices, ...names.map((name) => [name, isChosen] as const)])),
    take: () => attempt("taking", take),
    clear: () => {
      setRead(undefined);
      setTold(undefined);
    },
  };
}
