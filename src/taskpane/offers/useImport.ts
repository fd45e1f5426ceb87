import { useCallback, useState } from "react";
import type { FoundTable } from "../../workbook";
import { readMunicipalities } from "../../municipalities";
import { readTable } from "../../tables";
import { firstScenario } from "../state/firstScenario";
import { usePane } from "../usePane";
import type { AllocationBasis, ImportedBasis } from "./allocationBasis";
import { offerWords } from "./offerWords";
import { readPasted } from "./readPasted";

/** Need and stock as taken over, and what became of the last attempt. */
export interface Import {
  readonly basis: AllocationBasis | undefined;
  readonly isReading: boolean;
  readonly fault: Exclude<ImportedBasis, { readonly kind: "basis" }> | undefined;
  readonly fromFile: (file: File) => Promise<void>;
  readonly fromText: (text: string, date?: string) => void;
}

/** Takes need and stock over from the distribution's workbook; what was there stays where an attempt fails. */
export function useImport(): Import {
  const { words, names } = usePane();
  const { language } = words;
  const [basis, setBasis] = useState<AllocationBasis>();
  const [fault, setFault] = useState<Import["fault"]>();
  const [isReading, setReading] = useState(false);
  const propose = useCallback(
    (table: FoundTable) => {
      const read = readTable(table.values, table.origin);
      const municipal = read.ok ? readMunicipalities(read.value) : read;
      return municipal.ok
        ? firstScenario(words.text("firstScenario"), municipal.value, names, language)
        : undefined;
    },
    [words, names, language],
  );
  const take = useCallback((read: ImportedBasis) => {
    if (read.kind === "basis") setBasis(read.basis);
    setFault(read.kind === "basis" ? undefined : read);
  }, []);
  const fromFile = useCallback(
    async (file: File) => {
      setReading(true);
      setFault(undefined);
      // The reader of files is fetched when a file is there.
      const { readAllocationFile } = await import("./readAllocationFile");
      take(await readAllocationFile(new Uint8Array(await file.arrayBuffer()), file.name, propose));
      setReading(false);
    },
    [propose, take],
  );
  const fromText = useCallback(
    (text: string, date?: string) =>
      take(readPasted(text, offerWords(words)("basisClipboard"), propose, date)),
    [words, propose, take],
  );
  return { basis, isReading, fault, fromFile, fromText };
}
