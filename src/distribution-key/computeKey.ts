import { codeOrder, distinctIssues, ratioToNumber, refusal, scaled, success, sum } from "../base";
import type { Issue, Result } from "../base";
import { blend } from "./blend";
import { cappedBlend } from "./cappedBlend";
import type { Criterion, KeyDefinition } from "./criterion";
import type { CriterionStep, DistributionKey, FactorStep } from "./distributionKey";
import type { ExactColumn } from "./exactColumn";
import { factorStep } from "./factorStep";
import type { KeyTable } from "./keyTable";
import { keyUnits } from "./keyUnits";
import { scoreTransforms } from "./transform";
import { transformed } from "./transformed";

/**
 * The distribution key of a table by a key definition.
 * @param table       columns and, where a transform needs it, population
 * @param definition  criteria with weights
 * @returns whole multiples of 10⁻¹² that sum to 1, with the steps
 * @remarks
 * Formula: Σ weight × share / Σ weight; caps by cappedBlend; score criteria: mean score × population, normalised; factors: base × Π(1 + w(1 − x/x̄)), normalised.
 * Errors: F303, F304, F305, F306, F307, F308, F310, F311, F312, F313, F314, F315, and the column's own.
 * Source: 2016:38 7 §, 2022:1008 4 § (criteria); METHOD 2.
 */
export function computeKey(table: KeyTable, definition: KeyDefinition): Result<DistributionKey> {
  const plain = definition.criteria.filter((each) => each.transform !== "factor");
  // What is wrong with the definition hides no cell of its columns.
  const issues: Issue[] = [...(definitionFault(definition, plain)?.issues ?? [])];
  const steps: CriterionStep[] = [];
  const factors: FactorStep[] = [];
  for (const criterion of definition.criteria) {
    const values = table.figures(criterion.column);
    if (!values.ok) {
      issues.push(...values.issues);
      continue;
    }
    if (criterion.transform === "factor") {
      const step = factorStep(criterion, values.value);
      if (step.ok) factors.push(step.value);
      else issues.push(...step.issues.map((issue) => table.locate(issue, criterion.column)));
      continue;
    }
    const population = needsPopulation(criterion) ? table.population() : undefined;
    if (population && !population.ok) {
      issues.push(...population.issues);
      continue;
    }
    const shares = transformed(values.value, criterion.transform, population?.value);
    if (shares.ok)
      steps.push({ criterion, values: values.value, shares: shares.value, counted: shares.value });
    else issues.push(...shares.issues.map((issue) => table.locate(issue, criterion.column)));
  }
  if (issues.length > 0) return { ok: false, issues: distinctIssues(issues) };
  return combine(table, steps, factors);
}

function needsPopulation({ transform }: Criterion): boolean {
  return transform !== "share" && transform !== "inverse";
}

function definitionFault(definition: KeyDefinition, plain: readonly Criterion[]): Result<never> | undefined {
  if (definition.criteria.length === 0) return refusal("F303");
  if (plain.length === 0) return refusal("F314", { column: definition.criteria[0]?.name ?? "" });
  const scores = plain.filter((each) => scoreTransforms.includes(each.transform));
  const share = plain.find((each) => !scoreTransforms.includes(each.transform));
  if (scores.length > 0 && share) return refusal("F308", { column: share.name, found: share.transform });
  const capped = definition.criteria.find(
    (each) =>
      each.cap !== undefined && (each.transform === "factor" || scoreTransforms.includes(each.transform)),
  );
  if (capped) return refusal("F311", { column: capped.name, found: capped.cap ?? "" });
  if (plain.every((each) => each.weight === 0)) return refusal("F304");
  return undefined;
}

function combine(
  table: KeyTable,
  steps: readonly CriterionStep[],
  factors: readonly FactorStep[],
): Result<DistributionKey> {
  const weights = steps.map((step) => step.criterion.weight);
  const columns = steps.map((step) => step.shares);
  const kind = steps.some((step) => scoreTransforms.includes(step.criterion.transform)) ? "score" : "share";
  const caps = steps.some((step) => step.criterion.cap !== undefined);
  const mixed = caps ? cappedBlend(steps) : blend(columns, weights);
  if (!mixed.ok) return mixed;
  const together = "blend" in mixed.value ? mixed.value.blend : mixed.value;
  let { over: exact, under } = together;
  let people: readonly number[] | undefined;
  if (kind === "score") {
    const population = table.population();
    if (!population.ok) return population;
    people = population.value;
    const persons = scaled(people);
    exact = exact.map((each, row) => each * (persons.integers[row] ?? 0n));
    under *= persons.scale;
  }
  for (const { multipliers } of factors) {
    exact = exact.map((each, row) => each * (multipliers.over[row] ?? 0n));
    under *= multipliers.under;
  }
  if (sum(exact) <= 0n) return refusal("F312");
  const units = keyUnits(exact, codeOrder(table.codes));
  if (!units.ok) return units;
  const capped: { readonly base?: ExactColumn; readonly criteria: readonly CriterionStep[] } =
    "blend" in mixed.value ? { base: mixed.value.base, criteria: mixed.value.steps } : { criteria: steps };
  return success({
    units: units.value,
    kind,
    factors,
    weights: exact,
    blend: together,
    whole: ratioToNumber(sum(exact), under),
    ...capped,
    ...(people ? { population: people } : {}),
  });
}
