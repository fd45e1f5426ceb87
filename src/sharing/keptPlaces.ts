import type { Result } from "../base";
import type { ScenarioRun } from "../scenario";
import type { Table } from "../tables";
import { changedCells } from "./changedCells";
import type { MergeEntry, MergeLog } from "./mergeLog";
import { municipalCell } from "./municipalCell";
import { withMunicipalCells } from "./withMunicipalCells";

/**
 * The log with every municipality kept at its places that would move when what was agreed is fixed and the rest is run again.
 * @remarks
 * Divisor methods give the rest the same places by themselves: what is best for all is best for any part with its own sum. Methods
 * that round by largest remainder do not; there the municipalities that moved are fixed too, until nobody moves.
 */
export function keptPlaces(
  run: ScenarioRun,
  runOn: (table: Table) => Result<ScenarioRun>,
  from: MergeLog,
  to: MergeLog,
): MergeLog {
  const agreedOf = ({ entries }: MergeLog): readonly MergeEntry[] =>
    entries.filter(({ field }) => field === "agreed");
  const named = new Set([...agreedOf(from), ...agreedOf(to)].map(({ code }) => code));
  let log = to;
  for (;;) {
    const cells = changedCells({ ...from, entries: agreedOf(from) }, { ...log, entries: agreedOf(log) });
    if (cells.length === 0) return log;
    const again = runOn(withMunicipalCells(run.municipal, cells));
    if (!again.ok) return log;
    const places = new Map(again.value.results.map((each) => [each.municipality.code, each.places]));
    const moved = run.results.filter(
      ({ municipality: { code }, places: there }) => !named.has(code) && places.get(code) !== there,
    );
    if (moved.length === 0) return log;
    const kept = moved.map(({ municipality: { code, countyCode }, places: there }): MergeEntry => ({
      countyCode,
      code,
      field: "agreed",
      sent: there,
      value: there,
      date: "",
      agreedBy: "",
      file: "",
      isKept: true,
      before: municipalCell(run.municipal, code, "pinned"),
    }));
    for (const { code } of kept) named.add(code);
    log = { ...log, entries: [...log.entries, ...kept].sort((a, b) => (a.code < b.code ? -1 : 1)) };
  }
}
