import { inputChanges } from "./inputChanges";
import type { Change, InputChange } from "./inputChanges";
import { placeCauses } from "./placeCauses";
import type { Cause } from "./placeCauses";
import { settingChanges } from "./settingChanges";
import type { SettingChange } from "./settingChanges";
import type { MunicipalResult, ScenarioRun } from "./scenarioRun";

/** What became of one municipality; only figures that differ. */
export interface MunicipalChange {
  readonly code: string;
  readonly name: string;
  readonly inputs: readonly InputChange[];
  readonly results: readonly (Change<number> & { readonly figure: (typeof comparedFigures)[number] })[];
  /** [places] what each step added; they add up to the change of its places. Absent where it cannot be split. */
  readonly causes?: readonly { readonly causes: readonly Cause[]; readonly places: number }[];
}

/** Two runs side by side. */
export interface RunComparison {
  readonly isSame: boolean;
  readonly settings: readonly SettingChange[];
  /** In the order of their codes; those without any difference are left out. */
  readonly municipalities: readonly MunicipalChange[];
  /** Whether every change of places is split into what caused it. */
  readonly isExplained: boolean;
}

/** The figures of a result that are compared. */
const comparedFigures = ["key", "entitlement", "target", "existing", "shortfall", "places"] as const;

/**
 * Compares two runs and says why they differ: parameters and criteria, each municipality's inputs and figures, and what moved its places.
 * @param before  one run; the other may be of another workbook, or of another scenario in the same
 * @remarks Errors: none here. The same run compared with itself differs in nothing. Source: DESIGN ("what changed since last month, and why").
 */
export function compareRuns(before: ScenarioRun, after: ScenarioRun): RunComparison {
  const [from, to] = [byCode(before), byCode(after)];
  const steps = placeCauses(before, after);
  const codes = [...new Set([...from.keys(), ...to.keys()])].sort();
  const municipalities = codes.flatMap((code): MunicipalChange[] => {
    const [there, here] = [from.get(code), to.get(code)];
    const inputs = inputChanges(before, after, code);
    const results = comparedFigures.flatMap((figure) => {
      const change = { before: there?.[figure] ?? null, after: here?.[figure] ?? null };
      return change.before === change.after ? [] : [{ figure, ...change }];
    });
    if (inputs.length === 0 && results.length === 0) return [];
    const moved = steps?.flatMap((step) => {
      const places = step.places.get(code);
      return places === undefined ? [] : [{ causes: step.causes, places }];
    });
    const name = (here ?? there)?.municipality.name ?? "";
    return [{ code, name, inputs, results, ...(moved ? { causes: moved } : {}) }];
  });
  const settings = settingChanges(before, after);
  const isSame = settings.length === 0 && municipalities.length === 0;
  return { isSame, settings, municipalities, isExplained: steps !== undefined };
}

const byCode = ({ results }: ScenarioRun): ReadonlyMap<string, MunicipalResult> =>
  new Map(results.map((each) => [each.municipality.code, each]));
