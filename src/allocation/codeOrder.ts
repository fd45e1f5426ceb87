/**
 * Order by municipality code; without codes the position stands in.
 * @remarks Negative where row a comes before row b. Source: FUNCTIONS rule 5.
 */
export function codeOrder(codes: readonly string[] | undefined): (a: number, b: number) => number {
  if (!codes) return (a, b) => a - b;
  return (a, b) => {
    const [first, second] = [codes[a] ?? "", codes[b] ?? ""];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}
