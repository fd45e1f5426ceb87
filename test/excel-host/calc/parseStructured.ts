import type { Formula } from "./Formula";

const unescape = (name: string): string => name.replace(/'(.)/g, "$1");

/** `Table[…]` and the forms inside a table: `[#All]`, `[[#All],[A]:[B]]`, `[A]`, `[@A]`, `[@[A B]]`, `[[#This Row],[A]]`. */
export function parseStructured(table: string | null, bracket: string): Formula {
  const inner = bracket.slice(1, -1).trim();
  const nested = inner.replace(/'./g, "").includes("[");
  const items: string[] = [];
  const columns: string[] = [];
  if (inner.startsWith("@")) {
    items.push("#this row");
    const rest = inner.slice(1).trim();
    if (rest) columns.push(...columnsIn(rest));
  } else if (inner.startsWith("#") && !nested) items.push(inner.toLowerCase());
  else if (nested) {
    for (const part of splitParts(inner)) {
      const item = /^\[\s*(#[^\]]+)\]$/.exec(part);
      if (item) items.push(item[1]!.trim().toLowerCase());
      else columns.push(...columnsIn(part));
    }
  } else if (inner) columns.push(unescape(inner));
  return { kind: "structured", table, items, columns };
}

/** `[A]:[B]`, `[A]` or a bare name. */
function columnsIn(text: string): string[] {
  const parts = [...text.matchAll(/\[((?:'.|[^\]'])+)\]/g)].map((part) => unescape(part[1]!));
  return parts.length ? parts : [unescape(text)];
}

/** Cuts at the commas outside brackets. */
function splitParts(text: string): string[] {
  return (text.match(/\[(?:'.|[^\]'])*\](?:\s*:\s*\[(?:'.|[^\]'])*\])?/g) ?? []).map((part) => part.trim());
}
