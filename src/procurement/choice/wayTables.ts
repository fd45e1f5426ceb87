import type { MunicipalWay } from "./municipalWays";

/**
 * How near the municipalities from each one on can come, by how many places more than what is wanted they take together.
 * @param nearest  [places] what is further apart counts as nearest + 1
 * @returns for every municipality, and none at the end, a table whose middle is as many places as are wanted
 * @remarks No more places can be taken too many or too few than lie apart, so that no sum of ways within nearest leaves the table.
 */
export function wayTables(
  sites: readonly (readonly MunicipalWay[])[],
  nearest: number,
  allows: (way: MunicipalWay) => boolean = () => true,
): readonly Int32Array[] {
  const width = 2 * nearest + 1;
  const far = nearest + 1;
  let next = new Int32Array(width).fill(far);
  next[nearest] = 0;
  const tables = [next];
  for (const ways of [...sites].reverse()) {
    const table = new Int32Array(width).fill(far);
    for (const way of ways) {
      const { apart, more } = way;
      if (!allows(way)) continue;
      const end = Math.min(width, width + more);
      for (let at = Math.max(0, more); at < end; at++) {
        const sum = (next[at - more] ?? far) + apart;
        if (sum < (table[at] ?? 0)) table[at] = sum;
      }
    }
    tables.push(table);
    next = table;
  }
  return tables.reverse();
}
