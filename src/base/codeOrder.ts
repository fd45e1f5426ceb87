import { compare } from "./compare";

/**
 * Order by municipality code; without codes the position stands in.
 * @remarks Negative where row a comes before row b. Source: FUNCTIONS rule 5.
 */
export function codeOrder(codes: readonly string[] | undefined): (a: number, b: number) => number {
  return codes ? (a, b) => compare(codes[a] ?? "", codes[b] ?? "") : (a, b) => a - b;
}
