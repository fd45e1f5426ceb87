import { type CustomFunction, CustomFunctionError, type CustomFunctionTable } from "./CustomFunction";

/** The part of `functions.json` that matters for a call. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name?: string;
    readonly parameters?: readonly { readonly dimensionality?: string }[];
    readonly options?: { readonly allowErrorForDataTypeAny?: boolean };
  }[];
  readonly allowErrorForDataTypeAny?: boolean;
}

const ERROR_CODE = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
};

/**
 * Runs the text of a built `functions.js` with nothing but a global `CustomFunctions`, and collects what it
 * associates under `FORDELA.ID` (or another namespace).
 */
export function loadCustomFunctions(
  code: string,
  metadata?: FunctionMetadata,
  namespace = "FORDELA",
): CustomFunctionTable {
  const associated: Record<string, CustomFunction["call"]> = {};
  const associate = (
    first: string | Record<string, CustomFunction["call"]>,
    call?: CustomFunction["call"],
  ): void => {
    if (typeof first === "string") associated[first] = call!;
    else Object.assign(associated, first);
  };
  const CustomFunctions = { associate, Error: CustomFunctionError, ErrorCode: ERROR_CODE };
  runBare(code, CustomFunctions);
  const table: Record<string, CustomFunction> = {};
  for (const [id, call] of Object.entries(associated)) {
    const known = metadata?.functions.find((one) => one.id.toUpperCase() === id.toUpperCase());
    const takesErrors =
      known?.options?.allowErrorForDataTypeAny ?? metadata?.allowErrorForDataTypeAny ?? false;
    const blocks = known?.parameters?.map((parameter) => parameter.dimensionality === "matrix");
    table[`${namespace}.${known?.name ?? id}`.toUpperCase()] = blocks
      ? { call, takesErrors, blocks }
      : { call, takesErrors };
  }
  return table;
}

/** Nothing of the page or of Office is in reach of the code. */
function runBare(code: string, CustomFunctions: unknown): void {
  const hidden = [
    "window",
    "document",
    "Office",
    "Excel",
    "fetch",
    "process",
    "require",
    "module",
    "exports",
    "localStorage",
  ];
  const bare: Record<string, unknown> = Object.create(globalThis) as Record<string, unknown>;
  for (const name of hidden) bare[name] = undefined;
  bare["CustomFunctions"] = CustomFunctions;
  const names = [...hidden, "CustomFunctions", "globalThis", "self"];
  const values = [...hidden.map(() => undefined), CustomFunctions, bare, bare];
  // The shipped file is a plain script: this is what running it in a bare runtime means.
  (Function(...names, code) as (...all: unknown[]) => void).apply(bare, values);
}
