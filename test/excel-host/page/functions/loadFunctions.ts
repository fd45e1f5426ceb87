import { CustomFunctionError } from "./CustomFunctionError";
import type { FunctionMetadata } from "./FunctionMetadata";

export interface LoadedFunction {
  readonly metadata: FunctionMetadata;
  readonly call: (...args: unknown[]) => unknown;
}

const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};
const METADATA: Record<string, string> = { sv: "/functions.sv-se.json", nb: "/functions.nb-no.json" };

/**
 * Loads the functions file as it ships. It finds only what Excel's bare runtime offers: a global `CustomFunctions`
 * with `associate`, `Error` and `ErrorCode`. Empty while the add-in has no functions file.
 */
export async function loadFunctions(language: string): Promise<LoadedFunction[]> {
  const bodies = new Map<string, LoadedFunction["call"]>();
  const associate = (id: string, body: LoadedFunction["call"]): void => {
    bodies.set(id.toUpperCase(), body);
  };
  Object.assign(globalThis, {
    CustomFunctions: { associate, Error: CustomFunctionError, ErrorCode: ERROR_CODES },
  });
  if (!(await run("/functions.js"))) return [];
  const metadata = (await json(METADATA[language] ?? "/functions.json")) ?? (await json("/functions.json"));
  return (metadata?.functions ?? []).flatMap((one) => {
    const call = bodies.get(one.id.toUpperCase());
    return call ? [{ metadata: one, call }] : [];
  });
}

function run(address: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(true);
    script.onerror = () => resolve(false);
    document.head.append(script);
  });
}

async function json(address: string): Promise<{ functions: FunctionMetadata[] } | null> {
  const response = await fetch(address);
  return response.ok ? ((await response.json()) as { functions: FunctionMetadata[] }) : null;
}
