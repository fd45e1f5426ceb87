import type { Country } from "../country";
import { norwayNeighbours } from "./norway";
import { swedenNeighbours } from "./sweden";

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

function read(text: string): Neighbours {
  const neighbours = new Map<string, Set<string>>();
  const note = (code: string, other: string) =>
    neighbours.set(code, (neighbours.get(code) ?? new Set()).add(other));
  for (const entry of text.trim().split(/[;\n]+/)) {
    const [code = "", ...others] = entry.split(" ");
    for (const digits of others) {
      const other = code.slice(0, 2) + digits;
      note(code, other);
      note(other, code);
    }
  }
  return neighbours;
}

const none: ReadonlySet<string> = new Set();
const known: Partial<Record<Country, Neighbours>> = {};

/**
 * The municipalities of the same county that one borders on.
 * @returns codes; none for a county of one municipality, or a code that the country does not have
 * @remarks Borders on land, or over at most 2 km of water; what would be cut off borders on the nearest shore of its county (D-139).
 * @example neighboursOf("0488", "SE") // Trosa: Gnesta 0461 and Nyköping 0480
 */
export function neighboursOf(code: string, country: Country): ReadonlySet<string> {
  const neighbours = (known[country] ??= read(country === "SE" ? swedenNeighbours : norwayNeighbours));
  return neighbours.get(code) ?? none;
}
