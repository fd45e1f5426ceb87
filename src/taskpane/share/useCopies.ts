import { useRef, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { fileIssueText } from "../../wording";
import { usePane } from "../usePane";
import type { CopyWishes } from "./copyWishes";
import { downloadFile } from "./downloadFile";
import { isWholeWorkbook } from "./isWholeWorkbook";
import { makeCopies } from "./makeCopies";
import type { CopyFile } from "./makeCopies";
import { receiverName } from "./receiverName";
import { shareWords } from "./shareWords";
import type { Told } from "../told";
import { wantedCopies } from "./wantedCopies";
import { wholeCopy } from "./wholeCopy";

/** How far the making of copies has come. */
export interface CopyProgress {
  readonly working: { readonly done: number; readonly all: number } | undefined;
  /** What happened last. */
  readonly told: Told | undefined;
  /** The one copy that was made, which can be downloaded too. */
  readonly file: CopyFile | undefined;
  readonly make: (run: ScenarioRun, wishes: CopyWishes) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes copies and gives them away: one is opened as a new workbook, or downloaded where that is refused; several come as one zip. */
export function useCopies(): CopyProgress {
  const { port, state, named, words, dispatch } = usePane();
  const text = shareWords(words);
  const [working, setWorking] = useState<CopyProgress["working"]>();
  const [told, setTold] = useState<CopyProgress["told"]>();
  const [file, setFile] = useState<CopyFile>();
  const stop = useRef<AbortController>(undefined);
  const stem = text("fileStem");

  const giveOne = async (only: CopyFile, name: string): Promise<void> => {
    setFile(only);
    if (await port.openCopy(only.bytes)) {
      setTold({ kind: "success", text: text("opened", { county: name }) });
      return;
    }
    downloadFile(only.name, only.bytes);
    setTold({ kind: "success", text: text("downloaded", { name: only.name }) });
  };
  const makeWhole = async (wishes: CopyWishes, signal: AbortSignal): Promise<void> => {
    const { stored } = state;
    // The copy is made of the workbook as it would be saved: what is in the pane is kept in it first.
    if (stored) dispatch({ type: "scenariosKept", sent: stored, kept: await port.saveScenarios(stored) });
    const made = await wholeCopy(await port.readFile(), stem, named?.name ?? "", wishes);
    if (signal.aborted) return setTold({ kind: "warning", text: text("cancelled") });
    if (made.ok) return giveOne(made.value, text("wholeCountry"));
    const issues = made.issues.map((issue) => fileIssueText(issue, words.language));
    setTold({ kind: "error", text: issues.join(" ") });
  };
  const makeBuilt = async (run: ScenarioRun, wishes: CopyWishes, signal: AbortSignal): Promise<void> => {
    const copies = wantedCopies(run, wishes);
    const onDone = (done: number): void => setWorking({ done, all: copies.length });
    onDone(0);
    const files = await makeCopies(copies, stem, { signal, onDone });
    if (!files) return setTold({ kind: "warning", text: text("cancelled") });
    const [[only], [copy]] = [files, copies];
    if (files.length === 1 && only && copy) return giveOne(only, receiverName(copy, text("wholeCountry")));
    const { zipFiles } = await import("../../xlsx");
    downloadFile(`${stem}.zip`, zipFiles(files));
    setTold({ kind: "success", text: text("downloaded", { name: `${stem}.zip` }) });
  };
  const make: CopyProgress["make"] = async (run, wishes) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setTold(undefined);
    setFile(undefined);
    setWorking({ done: 0, all: 1 });
    try {
      // The pane is drawn once more before the masks are worked out.
      await new Promise((resolve) => setTimeout(resolve, 0));
      await (isWholeWorkbook(wishes) ? makeWhole(wishes, signal) : makeBuilt(run, wishes, signal));
    } catch (failure) {
      setTold({ kind: "error", text: text("failed", { detail: String(failure) }) });
    } finally {
      setWorking(undefined);
    }
  };
  return { working, told, file, make, cancel: () => stop.current?.abort() };
}
