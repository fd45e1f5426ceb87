// The worksheet functions as Excel calls them: names and parameters, nothing else. What Excel shows about them stands in
// metadata/ in every language; what they compute, in the rooms before. The metadata generator takes no type aliases:
// whatever a cell may hold is unknown, which Excel is told as any.
import { allocateBlock } from "./allocateBlock";
import { apportionColumn } from "./apportionColumn";
import { blendColumns } from "./blendColumns";
import { checkBlock } from "./checkBlock";
import { creditColumn } from "./creditColumn";
import { evennessValue } from "./evennessValue";
import { explainLines } from "./explainLines";
import { keyColumn } from "./keyColumn";
import { levelValue } from "./levelValue";
import { municipalityBlock } from "./municipalityBlock";
import { offerCurveBlock } from "./offerCurveBlock";
import { perThousandColumn } from "./perThousandColumn";
import { placesColumn } from "./placesColumn";
import { rankOffersBlock } from "./rankOffersBlock";
import { selectOffersBlock } from "./selectOffersBlock";
import { shareColumn } from "./shareColumn";
import { shortfallColumn } from "./shortfallColumn";
import { surchargesBlock } from "./surchargesBlock";
import { targetColumn } from "./targetColumn";

/**
 * One criterion as shares that sum to 1, or as scores.
 * @customfunction SHARE SHARE
 * @param values values
 * @param transform transform
 * @param population population
 */
export function share(values: unknown[][], transform?: string, population?: unknown[][]): number[][] {
  return shareColumn(values, transform, population);
}

/**
 * Weighted mean of several columns of shares.
 * @customfunction BLEND BLEND
 * @param shares shares
 * @param weights weights
 */
export function blend(shares: unknown[][], weights: unknown[][]): number[][] {
  return blendColumns(shares, weights);
}

/**
 * The distribution key of a table with headers.
 * @customfunction KEY KEY
 * @param table table
 * @param definition definition
 */
export function key(table: unknown[][], definition?: unknown[][]): number[][] {
  return keyColumn(table, definition);
}

/**
 * Existing reception that counts.
 * @customfunction CREDIT CREDIT
 * @param stock stock
 * @param weights weights
 */
export function credit(stock: unknown[][], weights: unknown[][]): number[][] {
  return creditColumn(stock, weights);
}

/**
 * Splits a total into whole numbers in proportion to weights.
 * @customfunction APPORTION APPORTION
 * @param total total
 * @param weights weights
 * @param minimum minimum
 * @param maximum maximum
 * @param codes codes
 * @param method method
 */
export function apportion(
  total: unknown,
  weights: unknown[][],
  minimum?: unknown[][],
  maximum?: unknown[][],
  codes?: unknown[][],
  method?: string,
): number[][] {
  return apportionColumn(total, weights, minimum, maximum, codes, method);
}

/**
 * Stock target per municipality, in whole persons.
 * @customfunction TARGET TARGET
 * @param total total
 * @param key key
 * @param existing existing
 * @param codes codes
 * @param method method
 */
export function target(
  total: unknown,
  key: unknown[][],
  existing?: unknown[][],
  codes?: unknown[][],
  method?: string,
): number[][] {
  return targetColumn(total, key, existing, codes, method);
}

/**
 * What is missing to reach the target.
 * @customfunction SHORTFALL SHORTFALL
 * @param target target
 * @param existing existing
 */
export function shortfall(target: unknown[][], existing: unknown[][]): number[][] {
  return shortfallColumn(target, existing);
}

/**
 * New places per municipality, as even as possible given what exists.
 * @customfunction PLACES PLACES
 * @param total total
 * @param key key
 * @param existing existing
 * @param minimum minimum
 * @param maximum maximum
 * @param codes codes
 * @param method method
 */
export function places(
  total: unknown,
  key: unknown[][],
  existing?: unknown[][],
  minimum?: unknown[][],
  maximum?: unknown[][],
  codes?: unknown[][],
  method?: string,
): number[][] {
  return placesColumn(total, key, existing, minimum, maximum, codes, method);
}

/**
 * The common level up to which PLACES fills the municipalities.
 * @customfunction LEVEL LEVEL
 * @param total total
 * @param key key
 * @param existing existing
 * @param minimum minimum
 * @param maximum maximum
 */
export function level(
  total: unknown,
  key: unknown[][],
  existing?: unknown[][],
  minimum?: unknown[][],
  maximum?: unknown[][],
): number {
  return levelValue(total, key, existing, minimum, maximum);
}

/**
 * Persons per 1,000 inhabitants.
 * @customfunction PERTHOUSAND PERTHOUSAND
 * @param persons persons
 * @param population population
 */
export function perthousand(persons: unknown[][], population: unknown[][]): number[][] {
  return perThousandColumn(persons, population);
}

/**
 * How evenly persons are spread over the key or the population.
 * @customfunction EVENNESS EVENNESS
 * @param persons persons
 * @param base base
 * @param measure measure
 */
export function evenness(persons: unknown[][], base: unknown[][], measure?: string): unknown {
  return evennessValue(persons, base, measure);
}

/**
 * What the register says of a code or a name.
 * @customfunction MUNICIPALITY MUNICIPALITY
 * @param query query
 * @param field field
 * @param country country
 */
export function municipality(query: unknown[][], field?: string, country?: string): unknown {
  return municipalityBlock(query, field, country);
}

/**
 * Every finding in table, key definition and scenario.
 * @customfunction CHECK CHECK
 * @param table table
 * @param definition definition
 * @param scenario scenario
 */
export function check(table: unknown[][], definition?: unknown[][], scenario?: unknown[][]): unknown[][] {
  return checkBlock(table, definition, scenario);
}

/**
 * The whole job in one formula, with headers.
 * @customfunction ALLOCATE ALLOCATE
 * @param table table
 * @param definition definition
 * @param scenario scenario
 * @param columns columns
 */
export function allocate(
  table: unknown[][],
  definition?: unknown[][],
  scenario?: unknown[][],
  columns?: unknown[][],
): unknown[][] {
  return allocateBlock(table, definition, scenario, columns);
}

/**
 * Why a municipality gets its places, step by step.
 * @customfunction EXPLAIN EXPLAIN
 * @param municipality municipality
 * @param table table
 * @param definition definition
 * @param scenario scenario
 */
export function explain(
  municipality: unknown,
  table: unknown[][],
  definition?: unknown[][],
  scenario?: unknown[][],
): string[][] {
  return explainLines(municipality, table, definition, scenario);
}

/**
 * The offers in evaluation order.
 * @customfunction RANKOFFERS RANKOFFERS
 * @param offers offers
 * @param table table
 * @param definition definition
 * @param scenario scenario
 * @param rules rules
 */
export function rankoffers(
  offers: unknown[][],
  table?: unknown[][],
  definition?: unknown[][],
  scenario?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return rankOffersBlock(offers, table, definition, scenario, rules);
}

/**
 * Which offers to take.
 * @customfunction SELECTOFFERS SELECTOFFERS
 * @param offers offers
 * @param table table
 * @param definition definition
 * @param scenario scenario
 * @param rules rules
 */
export function selectoffers(
  offers: unknown[][],
  table: unknown[][],
  definition?: unknown[][],
  scenario?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return selectOffersBlock(offers, table, definition, scenario, rules);
}

/**
 * Cost against unevenness.
 * @customfunction OFFERCURVE OFFERCURVE
 * @param offers offers
 * @param table table
 * @param definition definition
 * @param scenario scenario
 * @param rules rules
 * @param points points
 */
export function offercurve(
  offers: unknown[][],
  table: unknown[][],
  definition?: unknown[][],
  scenario?: unknown[][],
  rules?: unknown[][],
  points?: number,
): unknown[][] {
  return offerCurveBlock(offers, table, definition, scenario, rules, points);
}

/**
 * The surcharges that would have led to the same choice.
 * @customfunction SURCHARGES SURCHARGES
 * @param offers offers
 * @param table table
 * @param definition definition
 * @param scenario scenario
 * @param rules rules
 */
export function surcharges(
  offers: unknown[][],
  table: unknown[][],
  definition?: unknown[][],
  scenario?: unknown[][],
  rules?: unknown[][],
): unknown[][] {
  return surchargesBlock(offers, table, definition, scenario, rules);
}
