// Figures that stand in where no public ones exist. They describe no municipality: they only make the sample behave
// like a real workbook. The rule is all there is to them.

import { mulberry32 } from "./mulberry32.mjs";

/**
 * Spreads a national total over municipalities: half by population, half by a published column, times a draw between
 * 0.5 and 1.5; a municipality whose second draw falls below `without` gets nothing. Rounded by largest remainder, so
 * that the sum is the total. Draws by mulberry32 from the seed, in the order of the codes: always the same figures.
 * @param {readonly { code: string, population: number, published: number }[]} rows
 * @param {{ total: number, seed: number, without: number }} rule
 * @returns {Map<string, number>} persons by code
 */
export function illustrative(rows, { total, seed, without }) {
  const draw = mulberry32(seed);
  const inOrder = [...rows].sort((a, b) => (a.code < b.code ? -1 : 1));
  const sumOf = (column) => inOrder.reduce((sum, row) => sum + row[column], 0);
  const population = sumOf("population");
  const published = sumOf("published");
  const weighted = inOrder.map((row) => {
    const share = (row.population / population + row.published / published) / 2;
    const weight = share * (0.5 + draw());
    return { code: row.code, weight: draw() < without ? 0 : weight };
  });
  const weights = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const portions = weighted.map(({ code, weight }) => {
    const exact = (total * weight) / weights;
    return { code, persons: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = total - portions.reduce((sum, { persons }) => sum + persons, 0);
  const byRest = [...portions].sort((a, b) => b.rest - a.rest || (a.code < b.code ? -1 : 1));
  for (const portion of byRest) if (left-- > 0) portion.persons++;
  return new Map(portions.map(({ code, persons }) => [code, persons]));
}
