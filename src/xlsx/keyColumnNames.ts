import type { DistributionKey } from "../distribution-key";

/** The columns in which a key is calculated, in their order: as read, shares, caps, factors, the key last. */
export function keyColumnNames(key: DistributionKey): readonly string[] {
  const capped = key.criteria.flatMap(({ criterion }, k) => (criterion.cap === undefined ? [] : [k]));
  const isMixed = capped.length > 0;
  return [
    ...key.criteria.map((_, k) => `criterion${k}`),
    ...key.factors.map((_, k) => `factorValue${k}`),
    ...key.criteria.map((_, k) => `share${k}`),
    ...(isMixed ? ["base", ...capped.map((k) => `counted${k}`), "mixed"] : []),
    ...key.factors.map((_, k) => `factor${k}`),
    ...(key.kind === "score" || key.factors.length > 0 ? ["raw"] : []),
    "key",
  ];
}
