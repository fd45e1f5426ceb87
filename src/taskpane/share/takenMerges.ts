import type { MergeEntry, MergeLog } from "../../sharing";

/** What came in one file from one county, as the log remembers it. */
export interface TakenMerge {
  readonly countyCode: string;
  readonly file: string;
  readonly date: string;
  readonly agreedBy: string;
  readonly counts: Readonly<Record<MergeEntry["field"], number>>;
  /** What is undone with it, as undoMerge takes it: "0114:agreed". */
  readonly names: readonly string[];
}

/** The merges of a log, the newest first; places that were kept for the others' sake belong to none. */
export function takenMerges({ entries }: MergeLog): readonly TakenMerge[] {
  const groups = new Map<string, MergeEntry[]>();
  for (const entry of entries) {
    if (entry.isKept) continue;
    const key = JSON.stringify([entry.countyCode, entry.file, entry.date, entry.agreedBy]);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const merges = [...groups.values()].flatMap((own): TakenMerge[] => {
    const [first] = own;
    if (!first) return [];
    const count = (field: MergeEntry["field"]): number => own.filter((each) => each.field === field).length;
    const { countyCode, file, date, agreedBy } = first;
    return [
      {
        countyCode,
        file: file.replace(/^.*[\\/]/, ""),
        date,
        agreedBy,
        counts: { agreed: count("agreed"), capacity: count("capacity"), comment: count("comment") },
        names: own.map(({ code, field }) => `${code}:${field}`),
      },
    ];
  });
  return merges.sort((a, b) =>
    a.date === b.date ? (a.countyCode < b.countyCode ? -1 : 1) : a.date < b.date ? 1 : -1,
  );
}
