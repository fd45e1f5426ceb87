import type { ReturnFinding } from "./returnFindings";

/**
 * What is taken over: all that is sound, nothing, or what is named: a county "12", a municipality "0114", one field "0114:agreed".
 * "places" is another name of the agreed figure.
 */
export type Accepted = boolean | readonly string[];

/**
 * Whether a difference is among what is to be taken over, and whether it was named alone: only then does it overrule a conflict.
 * @remarks Example: with "12,0114:capacity" all of county 12 is chosen, and the capacity of 0114 is named.
 */
export function acceptance(
  { code, field }: Pick<ReturnFinding, "code" | "field">,
  accepted: Accepted,
): { readonly isChosen: boolean; readonly isNamed: boolean } {
  if (typeof accepted === "boolean") return { isChosen: accepted, isNamed: false };
  const names = [`${code}:${field}`, ...(field === "agreed" ? [`${code}:places`] : [])];
  const isNamed = names.some((name) => accepted.includes(name));
  return { isNamed, isChosen: isNamed || accepted.includes(code) || accepted.includes(code.slice(0, 2)) };
}
