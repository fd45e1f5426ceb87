import { sheetNames } from "../workbook";
import type { WorkbookChange } from "../workbook";
import { standingSettings } from "./standingSettings";
import type { StandingSettings } from "./standingSettings";

const settingsNames: ReadonlySet<string> = new Set(Object.values(sheetNames).map((names) => names.settings));

/** What a sheet's visible key and scenario have become since they were last looked at. */
export interface SettingsFollower {
  readonly isSettings: (sheet: string) => boolean;
  /** Remembers what stands there; undefined where nothing was edited by others than ourselves. */
  readonly edit: (sheet: string) => Promise<WorkbookChange["settings"] | undefined>;
}

/**
 * Follows the visible tables by what stands in them, so that a write of ours, or its undo, never comes back as an edit.
 * @remarks Where our note has changed since the last look, we have written since: then the note is what stood before the edit.
 */
export function settingsFollower(): SettingsFollower {
  const seen = new Map<string, StandingSettings>();
  return {
    isSettings: (sheet) => settingsNames.has(sheet),
    async edit(sheet) {
      const read = await Excel.run((context) => standingSettings(context, sheet));
      const last = seen.get(sheet);
      if (!read) {
        seen.delete(sheet);
        return undefined;
      }
      seen.set(sheet, read);
      const before = last && isSame(last.noted, read.noted) ? last.standing : read.noted;
      return isSame(before, read.standing) ? undefined : { before, after: read.standing };
    },
  };
}

function isSame(a: StandingSettings["noted"], b: StandingSettings["noted"]): boolean {
  const cells = ({ key, scenario }: StandingSettings["noted"]): string =>
    JSON.stringify(
      [key, scenario].map(({ values }) => values.filter((row) => row.some((cell) => cell !== ""))),
    );
  return cells(a) === cells(b);
}
