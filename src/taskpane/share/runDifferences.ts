import { keyDefinitionBlock, scenarioBlock } from "../../workbook";
import type { NamedScenario } from "../../workbook";
import type { Language } from "../../base";
import type { ScenarioRun } from "../../scenario";

/** A scenario with what it came to. */
export interface ComparedRun {
  readonly named: NamedScenario;
  readonly run: ScenarioRun;
}

/** One thing that two runs have differently; undefined where one has it not at all. */
export interface RunDifference<T> {
  readonly name: string;
  readonly one: T | undefined;
  readonly other: T | undefined;
}

/** What differs between two runs. */
export interface RunDifferences {
  readonly inputs: readonly RunDifference<string | number>[];
  /** Criteria: column, transform and weight as one text. */
  readonly key: readonly RunDifference<string>[];
  /** [places] municipalities with another number, the largest change first */
  readonly places: readonly RunDifference<number>[];
  /** [places] half of all changes, where both runs place the same number */
  readonly moved: number;
}

/** What two runs have differently in inputs, key and places, in the words of a language. */
export function runDifferences(one: ComparedRun, other: ComparedRun, language: Language): RunDifferences {
  const inputs = ({ named }: ComparedRun): Map<string, string | number> =>
    new Map(
      scenarioBlock(named.scenario, language)
        .slice(1)
        .map(([name = "", value = ""]) => [String(name), value]),
    );
  const key = ({ named }: ComparedRun): Map<string, string> =>
    new Map(
      keyDefinitionBlock(named.definition, language)
        .slice(1)
        .map(([name = "", column = "", transform = "", weight = "", cap = ""]) => [
          String(name),
          [column, transform, weight, cap].filter((each) => each !== "").join(" · "),
        ]),
    );
  const places = ({ run }: ComparedRun): Map<string, number> =>
    new Map(run.results.map(({ municipality, places }) => [municipality.code, places]));
  const names = new Map(
    [...one.run.results, ...other.run.results].map(({ municipality: { code, name } }) => [code, name]),
  );
  const change = ({ one = 0, other = 0 }: RunDifference<number>): number => Math.abs(other - one);
  const changed = [...differing(places(one), places(other))].sort((a, b) => change(b) - change(a));
  return {
    inputs: differing(inputs(one), inputs(other)),
    key: differing(key(one), key(other)),
    places: changed.map((each) => ({ ...each, name: names.get(each.name) ?? each.name })),
    moved: changed.reduce((sum, each) => sum + change(each), 0) / 2,
  };
}

function differing<T>(
  one: ReadonlyMap<string, T>,
  other: ReadonlyMap<string, T>,
): readonly RunDifference<T>[] {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) =>
    one.get(name) === other.get(name) ? [] : [{ name, one: one.get(name), other: other.get(name) }],
  );
}
