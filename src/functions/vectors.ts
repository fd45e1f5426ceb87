import {
  apportion,
  apportionMethods,
  credit,
  evenness,
  evennessMeasures,
  level,
  perThousand,
  placesFor,
  placesMethods,
  shortfall,
  target,
} from "../allocation";
import { ratioToNumber, refusal, scaled, success } from "../base";
import type { Issue, Result } from "../base";
import {
  blend,
  computeKey,
  populationKey,
  readKeyDefinition,
  readKeyTable,
  readTransform,
  transformed,
  transforms,
  unitsPerKey,
} from "../distribution-key";
import type { ExactColumn } from "../distribution-key";
import { readFigures, readTable } from "../tables";
import { accept } from "./accept";
import * as argument from "./argument";
import { column } from "./column";
import { refuse } from "./refuse";

/** SHARE: one criterion as shares or scores. */
export function shareColumn(values: unknown, transformName: unknown, population: unknown): number[][] {
  const name = argument.optionalText(transformName) ?? "share";
  const transform = readTransform(name);
  const offered = transforms.filter((each) => each !== "factor");
  if (transform === undefined || transform === "factor") {
    return refuse(refusal("F302", { found: name, expected: offered.join(", ") }).issues);
  }
  const x = argument.vector(values, "values", { negative: true });
  const people = argument.optionalVector(population, "population", x.length);
  const zeros = (people ?? []).flatMap((count, row): Issue[] =>
    count === 0 ? [{ code: "F206", severity: "error", row: row + 1, found: 0, column: "population" }] : [],
  );
  if (zeros.length > 0) return refuse(zeros);
  const exact = accept(transformed(x, transform, people));
  return column(exact.over.map((over) => ratioToNumber(over, exact.under)));
}

/** BLEND: weighted mean of share columns, each brought to sum 1. */
export function blendColumns(shares: unknown, weights: unknown): number[][] {
  const factors = argument.vector(weights, "weights");
  const columns = figureColumns(shares, "shares", true);
  if (columns.length !== factors.length) {
    return refuse(refusal("F316", { found: factors.length, expected: columns.length }).issues);
  }
  const exact = columns.map((values) => accept(transformedShare(values)));
  const mixed = accept(blend(exact, factors));
  return column(mixed.over.map((over) => ratioToNumber(over, mixed.under)));
}

// Shares of the Danish rule may be negative, so that only their sum must be above 0.
function transformedShare(values: readonly number[]): Result<ExactColumn> {
  const { integers } = scaled(values);
  const under = integers.reduce((whole, each) => whole + each, 0n);
  return under > 0n ? success({ over: integers, under }) : refusal("F312");
}

/** Columns of a block of figures, findings by row. */
function figureColumns(block: unknown, name: string, negative = false): number[][] {
  const rows = Array.isArray(block) ? (block as unknown[][]) : [[block]];
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, place) =>
    accept(
      readFigures(
        rows.map((row) => row[place]),
        name,
        { negative },
      ),
    ),
  );
}

/** KEY: the distribution key of a table. */
export function keyColumn(table: unknown[][], definition: unknown): number[][] {
  const ground = accept(readKeyTable(accept(readTable(table))));
  const criteria = isDefined(definition)
    ? accept(readKeyDefinition(accept(readTable(definition))))
    : populationKey;
  const key = accept(computeKey(ground, criteria));
  return column(key.units.map((unit) => unit / unitsPerKey));
}

/** Whether a key definition was handed over; some hosts hand over 0 for an argument left out. */
export function isDefined(block: unknown): block is unknown[][] {
  return (
    Array.isArray(block) &&
    !argument.isOmitted(block) &&
    !(block.length === 1 && (block[0] as unknown[]).length === 1)
  );
}

/** CREDIT: existing reception that counts. */
export function creditColumn(stock: unknown, weights: unknown): number[][] {
  const factors = argument.vector(weights, "weights");
  const block =
    Array.isArray(stock) && stock.length === 1 && factors.length === 1
      ? transpose(stock as unknown[][])
      : stock;
  const columns = figureColumns(block, "stock");
  if (columns.length !== factors.length) {
    return refuse(refusal("F316", { found: factors.length, expected: columns.length }).issues);
  }
  return column(credit(columns, factors));
}

function transpose(rows: readonly unknown[][]): unknown[][] {
  return (rows[0] ?? []).map((_, place) => rows.map((row) => row[place]));
}

/** APPORTION: a total in proportion to weights. */
export function apportionColumn(
  totalValue: unknown,
  weights: unknown,
  minimum: unknown,
  maximum: unknown,
  codes: unknown,
  methodName: unknown,
): number[][] {
  const method = argument.method(methodName, apportionMethods, "largestRemainder");
  const total = argument.total(totalValue);
  const units = argument.units(weights, undefined, minimum, maximum, codes, "weights");
  return column([...accept(apportion(total, units, method)).places]);
}

/** TARGET: stock targets. */
export function targetColumn(
  totalValue: unknown,
  key: unknown,
  existing: unknown,
  codes: unknown,
  methodName: unknown,
): number[][] {
  const method = argument.method(methodName, apportionMethods, "largestRemainder");
  const total = argument.total(totalValue);
  const units = argument.units(key, existing, undefined, undefined, codes, "key");
  return column([...accept(target(total, units, method)).places]);
}

/** SHORTFALL: what is missing to reach the target. */
export function shortfallColumn(target: unknown, existing: unknown): number[][] {
  const aims = argument.vector(target, "target");
  const stands = argument.vector(existing, "existing");
  argument.sameLength(stands.length, aims.length, "existing");
  return column(aims.map((aim, row) => shortfall(aim, stands[row] ?? 0)));
}

/** PLACES: new places, as even as possible. */
export function placesColumn(
  totalValue: unknown,
  key: unknown,
  existing: unknown,
  minimum: unknown,
  maximum: unknown,
  codes: unknown,
  methodName: unknown,
): number[][] {
  const method = argument.method(methodName, placesMethods, "sainteLague");
  const total = argument.total(totalValue);
  const units = argument.units(key, existing, minimum, maximum, codes, "key", method === "clipAndScale");
  return column([...accept(placesFor(total, units, method)).places]);
}

/** LEVEL: the common level. */
export function levelValue(
  totalValue: unknown,
  key: unknown,
  existing: unknown,
  minimum: unknown,
  maximum: unknown,
): number {
  const total = argument.total(totalValue);
  const units = argument.units(key, existing, minimum, maximum, undefined, "key");
  return level(units, accept(placesFor(total, units)).places);
}

/** PERTHOUSAND: persons per 1,000 inhabitants. */
export function perThousandColumn(persons: unknown, population: unknown): number[][] {
  const counts = argument.vector(persons, "persons");
  const list = Array.isArray(population) ? population : [[population]];
  const people = accept(
    named(
      readFigures(
        (list.length === 1 ? (list[0] as unknown[]) : list.map((row) => argument.single([row]))) ?? [],
        "population",
      ),
    ),
  );
  argument.sameLength(people.length, counts.length, "population");
  const zeros = people.flatMap((count, row): Issue[] =>
    count === 0 ? [{ code: "F206", severity: "error", row: row + 1, found: 0, column: "population" }] : [],
  );
  if (zeros.length > 0) return refuse(zeros);
  return column(counts.map((count, row) => perThousand(count, people[row] ?? 1)));
}

// A missing population has a code of its own.
function named(read: ReturnType<typeof readFigures>): ReturnType<typeof readFigures> {
  if (read.ok) return read;
  return {
    ok: false,
    issues: read.issues.map((issue) => (issue.code === "F107" ? { ...issue, code: "F203" } : issue)),
  };
}

/** EVENNESS: one measure, or all with their names. */
export function evennessValue(
  persons: unknown,
  base: unknown,
  measureName: unknown,
): number | (string | number)[][] {
  const counts = argument.vector(persons, "persons");
  const bases = argument.vector(base, "base");
  argument.sameLength(bases.length, counts.length, "base");
  const name = argument.optionalText(measureName) ?? "cv";
  const measure = evennessMeasures.find((each) => each.toLowerCase() === name.toLowerCase());
  if (measure === undefined && name.toLowerCase() !== "all") {
    return refuse(refusal("F410", { found: name, expected: [...evennessMeasures, "all"].join(", ") }).issues);
  }
  const measured = accept(evenness(counts, bases));
  return measure === undefined ? evennessMeasures.map((each) => [each, measured[each]]) : measured[measure];
}
