import { difference } from "../allocation";
import { asShown, ratioToNumber } from "../base";
import type { MunicipalResult, ScenarioRun } from "../scenario";
import type { ExplanationLine, ExplanationText } from "./explanationLine";
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
  const { scenario, pot } = run;
  const { total, purpose } = scenario;
  const { municipality, key, entitlement, target, existing, deviation, shortfall, places } = result;
  const { name, code } = municipality;
  const isSwedish = run.municipal.country === "SE";
  // What any line may name; a line takes what its text has places for.
  const figures = {
    name,
    code,
    purpose,
    total,
    pot,
    key,
    entitlement,
    target,
    existing,
    deviation,
    shortfall,
    places,
  };
  const line: Line = (text, values) => ({ text, values: { ...figures, ...values } });
  const { perThousandBefore: before, perThousandAfter: after, population = 0 } = result;
  return [
    line("heading"),
    ...keyLines(run.key, place),
    ...(isSwedish ? [line("sourceKey")] : []),
    line("weights"),
    line("pot", { existing: difference(pot, total) }),
    line("entitlement"),
    line(result.targetTied ? "targetTied" : "target", { method: scenario.targetMethod }),
    ...stockLines(run, place, line),
    line("existing"),
    line(shortfall > 0 ? "shortfall" : "noShortfall"),
    ...placesLines(run, place, result, line),
    line("places"),
    ...(before === undefined || after === undefined
      ? []
      : [line("perThousand", { before, after, population })]),
    line("direction", {
      direction: result.direction,
      share: existing + places === 0 ? 0 : existing / (existing + places),
      high: scenario.directionHighBelow,
      medium: scenario.directionMediumBelow,
    }),
    ...(run.shares
      ? []
      : // The order is to acquire places in Sweden; persons are assigned and settled by other rules.
        [line("sourcePlaces", { source: isSwedish && purpose === "acquisition" ? " [Ju2022/01219]" : "" })]),
  ];
}

type Line = (text: ExplanationText, values?: ExplanationLine["values"]) => ExplanationLine;

function stockLines(run: ScenarioRun, place: number, line: Line): readonly ExplanationLine[] {
  if (run.stocks.length === 0) return [line("noStock")];
  return run.stocks.map(({ header: column, weight, counted, deducted }) => {
    const [persons, minors] = [counted[place] ?? 0, deducted?.[place]];
    return minors === undefined
      ? line("stock", { column, persons, weight })
      : line("stockDeducted", { column, persons, minors, weight });
  });
}

function placesLines(
  run: ScenarioRun,
  place: number,
  result: MunicipalResult,
  line: Line,
): readonly ExplanationLine[] {
  const { method } = run.scenario;
  const { key, existing, bound } = result;
  const lines: ExplanationLine[] = [];
  const level = run.filledTo ?? 0;
  const filled = level * key;
  const rest = filled - existing;
  if (level > 0) {
    lines.push(line("level", { level, filled }), line(rest > 0 ? "filled" : "aboveLevel", { filled, rest }));
  }
  const minimum = Math.ceil(asShown(run.minimum[place] ?? 0));
  const maximum = Math.floor(asShown(run.maximum[place] ?? Infinity));
  const part = run.shares ? ratioToNumber(run.shares.over[place] ?? 0n, run.shares.under) : 0;
  // Who is held by a bound got neither more nor less for being in proportion.
  if (run.shares && part > minimum && part < maximum) {
    const lack = result.entitlement - existing;
    const left = Number(run.shares.left);
    lines.push(
      method === "proportional"
        ? line("proportion", { total: part / key, part })
        : line("scaled", { lack, total: left, whole: (lack * left) / part, part }),
    );
  }
  lines.push(line("rule", { method, source: method === "clipAndScale" ? " [BEK 550/2022 § 4]" : "" }));
  if (bound !== undefined && result.places === maximum) {
    lines.push(line("bound", { bound, maximum: result.places }));
  } else if (
    minimum > 0 &&
    result.places === minimum &&
    // Raised is who would have got less: the level or the proportion alone does not come to the minimum.
    (run.shares ? part <= minimum : roundedBy(method)(rest) < minimum)
  ) {
    lines.push(line("minimum", { minimum }));
  }
  if (result.tied) lines.push(line("tied"));
  return lines;
}

/** How what is left up to the level becomes whole. */
function roundedBy(method: string): (rest: number) => number {
  return method === "dHondt" ? Math.floor : method === "adams" ? Math.ceil : Math.round;
}
