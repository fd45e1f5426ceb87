import { useRef, useState } from "react";
import type { ScenarioRun } from "../../scenario";
import { usePane } from "../usePane";
import type { CopyWishes } from "./copyWishes";
import { downloadFile } from "./downloadFile";
import { makeCopies } from "./makeCopies";
import type { CopyFile } from "./makeCopies";
import { shareWords } from "./shareWords";

/** How far the making of copies has come. */
export interface CopyProgress {
  readonly working: { readonly done: number; readonly all: number } | undefined;
  /** What happened last. */
  readonly told: { readonly kind: "success" | "warning" | "error"; readonly text: string } | undefined;
  /** The one copy that was made, which can be downloaded too. */
  readonly file: CopyFile | undefined;
  readonly make: (run: ScenarioRun, wishes: CopyWishes, counties: readonly string[]) => Promise<void>;
  readonly cancel: () => void;
}

/** Makes copies and gives them away: one is opened as a new workbook, or downloaded where that is refused; several come as one zip. */
export function useCopies(): CopyProgress {
  const { port, words } = usePane();
  const text = shareWords(words);
  const [working, setWorking] = useState<CopyProgress["working"]>();
  const [told, setTold] = useState<CopyProgress["told"]>();
  const [file, setFile] = useState<CopyFile>();
  const stop = useRef<AbortController>(undefined);

  const give = async (files: readonly CopyFile[], run: ScenarioRun, county: string): Promise<void> => {
    const [only] = files;
    if (files.length === 1 && only) {
      setFile(only);
      if (await port.openCopy(only.bytes)) {
        const name = run.results.find(({ municipality }) => municipality.countyCode === county)?.municipality
          .county;
        setTold({ kind: "success", text: text("opened", { county: name ?? county }) });
        return;
      }
      downloadFile(only.name, only.bytes);
      setTold({ kind: "success", text: text("downloaded", { name: only.name }) });
      return;
    }
    const { zipFiles } = await import("../../xlsx");
    downloadFile("fordelning.zip", zipFiles(files));
    setTold({ kind: "success", text: text("downloaded", { name: "fordelning.zip" }) });
  };

  const make: CopyProgress["make"] = async (run, { masked, formulas, reference }, counties) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setTold(undefined);
    setFile(undefined);
    setWorking({ done: 0, all: counties.length });
    try {
      const files = await makeCopies(
        run,
        counties,
        { masked, formulas: formulas && !masked, reference },
        { signal, onDone: (done) => setWorking({ done, all: counties.length }) },
      );
      if (files) await give(files, run, counties[0] ?? "");
      else setTold({ kind: "warning", text: text("cancelled") });
    } catch (failure) {
      setTold({ kind: "error", text: text("failed", { detail: String(failure) }) });
    } finally {
      setWorking(undefined);
    }
  };
  return { working, told, file, make, cancel: () => stop.current?.abort() };
}
