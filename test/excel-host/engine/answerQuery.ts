import type { Query } from "./Batch";
import { type HostObject, isHostObject } from "./HostObject";
import { RichApiError } from "./RichApiError";

/** The identity of an object, with the reference that the client keeps. */
export function identityOf(object: HostObject): Record<string, unknown> {
  return { ...object.$identity(), ...(object.$reference ? { _ReferenceId: object.$reference } : {}) };
}

/** Finds the wire name for a name as the developer typed it. */
export function wireName(names: readonly string[], typed: string): string {
  const wanted = typed.toLowerCase();
  const found = names.find((name) => name.toLowerCase() === wanted);
  if (!found)
    throw new RichApiError(
      "InvalidArgument",
      `The property '${typed}' does not exist on the underlying object.`,
    );
  return found;
}

/** Answers a `load`: the selected properties, down through navigation properties, item by item for collections. */
export function answerQuery(object: HostObject, query: Query): Record<string, unknown> {
  const selected = (query.Select ?? []).map((path) =>
    path
      .replace(/^items(?=[/.]|$)[/.]?/i, "")
      .replace(/[/.]items(?=[/.])/gi, "")
      .split(/[/.]/)
      .filter(Boolean),
  );
  const expanded = (query.Expand ?? []).map((path) => path.split(/[/.]/));
  const out = identityOf(object);
  const items = object.$items();
  if (!items) {
    fill(object, selected, expanded, out);
    return out;
  }
  const own = new Map(object.$scalars().map((name) => [name.toLowerCase(), name]));
  const isOwn = (path: string[]): boolean => path.length === 1 && own.has(path[0]!.toLowerCase());
  const all = selected.length === 0 || selected.some((path) => path.length === 0 || path[0] === "*");
  for (const [lower, name] of own)
    if (!name.startsWith("_") && (all || selected.some((path) => path[0]?.toLowerCase() === lower)))
      out[name] = object.$get(name);
  const forItems = selected.filter((path) => !isOwn(path) && path.length > 0);
  if (selected.length > 0 && selected.every(isOwn)) return out;
  const from = query.Skip ?? 0;
  const page = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  out["_Items"] = page.map((item, i) => {
    const row: Record<string, unknown> = { ...identityOf(item), _Index: from + i };
    fill(item, forItems, expanded, row);
    return row;
  });
  return out;
}

function fill(
  object: HostObject,
  selected: string[][],
  expanded: string[][],
  into: Record<string, unknown>,
): void {
  const scalars = object.$scalars();
  const navigations = object.$navigations();
  const deeper = new Map<string, string[]>();
  const follow = (name: string, rest: string[]): void => {
    deeper.set(name, [...(deeper.get(name) ?? []), rest.join("/") || "*"]);
  };
  for (const [first = "*", ...rest] of selected.length ? selected : [["*"]]) {
    if (first === "*") {
      for (const name of scalars) if (!name.startsWith("_")) into[name] = object.$get(name);
      continue;
    }
    const navigation = navigations.find((name) => name.toLowerCase() === first.toLowerCase());
    if (navigation) follow(navigation, rest);
    else {
      const name = wireName(scalars, first);
      into[name] = object.$get(name);
    }
  }
  for (const [first = "", ...rest] of expanded) follow(wireName(navigations, first), rest);
  for (const [name, Select] of deeper) {
    const child = object.$get(name);
    into[name] = isHostObject(child) ? answerQuery(child, { Select }) : null;
  }
}
