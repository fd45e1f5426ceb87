import { difference } from "../allocation";
import type { ScenarioRun } from "../scenario";
import type { ExplanationLine } from "./explanationLine";
import { keyLines } from "./keyLines";

/**
 * Why a municipality got its places: the steps in order, each with its figures, so that the lines re-add to the figure.
 * @param run    the run, with its steps; nothing is computed again
 * @param place  place in run.results
 * @remarks Source: each line names its own. Errors: none; an unknown place gives no lines.
 */
export function explain(run: ScenarioRun, place: number): readonly ExplanationLine[] {
  const result = run.results[place];
  if (!result) return [];
  const { scenario } = run;
  const lines: ExplanationLine[] = [
    {
      text: "heading",
      values: { places: result.places, name: result.municipality.name, purpose: scenario.purpose },
    },
    ...keyLines(run.key, result.place),
    { text: "sourceKey", values: {} },
    {
      text: "pot",
      values: {
        total: scenario.total,
        existing: difference(run.pot, scenario.total),
        pot: run.pot,
        purpose: scenario.purpose,
      },
    },
    { text: "entitlement", values: { key: result.key, pot: run.pot, entitlement: result.entitlement } },
    {
      text: result.targetTied ? "targetTied" : "target",
      values: { entitlement: result.entitlement, target: result.target, method: scenario.targetMethod },
    },
    ...stockLines(run, result.place),
    { text: "existing", values: { existing: result.existing } },
    result.shortfall > 0
      ? {
          text: "shortfall",
          values: { target: result.target, existing: result.existing, shortfall: result.shortfall },
        }
      : {
          text: "noShortfall",
          values: { target: result.target, existing: result.existing, deviation: result.deviation },
        },
    ...placesLines(run, place),
    { text: "places", values: { places: result.places, purpose: scenario.purpose } },
  ];
  if (result.perThousandBefore !== undefined && result.perThousandAfter !== undefined) {
    lines.push({
      text: "perThousand",
      values: {
        before: result.perThousandBefore,
        after: result.perThousandAfter,
        population: result.population ?? 0,
      },
    });
  }
  const whole = result.existing + result.places;
  lines.push({
    text: "direction",
    values: {
      direction: result.direction,
      share: whole === 0 ? 0 : result.existing / whole,
      high: scenario.directionHighBelow,
      medium: scenario.directionMediumBelow,
    },
  });
  lines.push({ text: "sourcePlaces", values: { purpose: scenario.purpose } });
  return lines;
}

function stockLines(run: ScenarioRun, place: number): readonly ExplanationLine[] {
  if (run.stocks.length === 0) return [{ text: "noStock", values: {} }];
  return run.stocks.map(({ header, weight, counted, deducted }) => {
    const persons = counted[place] ?? 0;
    const minors = deducted?.[place];
    return minors === undefined
      ? { text: "stock", values: { column: header, persons, weight } }
      : { text: "stockDeducted", values: { column: header, persons, minors, weight } };
  });
}

function placesLines(run: ScenarioRun, place: number): readonly ExplanationLine[] {
  const result = run.results[place];
  if (!result) return [];
  const { method } = run.scenario;
  const lines: ExplanationLine[] = [];
  const level = run.filledTo ?? 0;
  if (level > 0) {
    const filled = level * result.key;
    lines.push({ text: "level", values: { level, key: result.key, filled } });
    lines.push(
      filled > result.existing
        ? { text: "filled", values: { filled, existing: result.existing, rest: filled - result.existing } }
        : { text: "aboveLevel", values: { filled, existing: result.existing } },
    );
  }
  if (!run.minimum.some(Boolean) && run.maximum.every((each) => each === Infinity)) {
    const { total } = run.scenario;
    const { key, entitlement, existing } = result;
    if (method === "proportional") {
      lines.push({ text: "proportion", values: { key, total, part: key * total } });
    } else if (method === "clipAndScale") {
      const lacks = run.results.map((each) => Math.max(0, each.entitlement - each.existing));
      const [lack, whole] = [lacks[place] ?? 0, lacks.reduce((sum, each) => sum + each, 0)];
      const values = { entitlement, existing, lack, total, whole, part: (lack * total) / whole };
      if (lack > 0) lines.push({ text: "scaled", values });
    }
  }
  lines.push({ text: "rule", values: { method } });
  const minimum = run.minimum[result.place] ?? 0;
  if (result.bound !== undefined && result.places === (run.maximum[result.place] ?? Infinity)) {
    lines.push({ text: "bound", values: { bound: result.bound, maximum: result.places } });
  } else if (minimum > 0 && result.places === Math.ceil(minimum)) {
    lines.push({ text: "minimum", values: { minimum: Math.ceil(minimum) } });
  }
  if (result.tied) lines.push({ text: "tied", values: { code: result.municipality.code } });
  return lines;
}
