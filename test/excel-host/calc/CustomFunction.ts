import { CellError, type ErrorCode, formatArea, quoteSheetName } from "../model";
import type { Scope } from "./evaluate";
import { CellReference, type Matrix, type Operand, Refusal, type Scalar, VALUE } from "./Operand";

/** A worksheet function of an add-in. */
export interface CustomFunction {
  readonly call: (...parameters: unknown[]) => unknown;
  /** Errors in its parameters reach it (`allowErrorForDataTypeAny`); otherwise the first one is the answer. */
  readonly takesErrors: boolean;
  /** Per parameter whether it takes a block; unknown where there is no metadata. */
  readonly blocks?: readonly boolean[];
}

/** Functions by full name in capitals, `FORDELA.PLACES`. */
export type CustomFunctionTable = Readonly<Record<string, CustomFunction>>;

/** What `CustomFunctions.Error` is in a runtime that the emulation offers. */
export class CustomFunctionError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

/** Calls a function as Excel does: blocks for ranges, 0 (or as set) for empty cells, errors only where it takes them. */
export function callCustomFunction(
  custom: CustomFunction,
  name: string,
  operands: readonly (Operand | undefined)[],
  scope: Scope,
): Matrix | Scalar {
  const given = operands.map((operand, i) =>
    operand === undefined ? null : marshal(operand, custom, i, scope),
  );
  const count = custom.blocks ? Math.max(custom.blocks.length, given.length) : given.length;
  const parameters: unknown[] = Array.from({ length: count }, (_, i) => given[i] ?? null);
  if (custom.blocks) {
    const { sheet, row, column } = scope.at;
    const cell = formatArea({ row, column, rows: 1, columns: 1 });
    parameters.push({ functionName: name, address: `${quoteSheetName(sheet.name)}!${cell}` });
  }
  try {
    return unmarshal(custom.call(...parameters));
  } catch (thrown) {
    return errorOf(thrown);
  }
}

function marshal(operand: Operand, custom: CustomFunction, index: number, scope: Scope): unknown {
  const fromCells = operand instanceof CellReference;
  const matrix = fromCells ? scope.read(operand) : Array.isArray(operand) ? operand : [[operand]];
  const plain = matrix.map((row) =>
    row.map((value) => one(value, custom, fromCells ? scope.emptyCells : null)),
  );
  const single = plain.length === 1 && plain[0]?.length === 1;
  const block = custom.blocks?.[index];
  if (block === false && !single) throw new Refusal(VALUE);
  return single && block !== true && (custom.blocks !== undefined || !fromCells)
    ? plain[0]![0]
    : single && block === undefined
      ? plain[0]![0]
      : plain;
}

function one(value: Scalar, custom: CustomFunction, empty: 0 | "" | null): unknown {
  if (value === null) return empty;
  if (!(value instanceof CellError)) return value;
  if (!custom.takesErrors) throw new Refusal(value);
  return new CustomFunctionError(value.code, value.detail);
}

/** What a function returned, as cells: null shows as 0, formatted numbers as their value. */
function unmarshal(answer: unknown): Matrix | Scalar {
  if (Array.isArray(answer)) {
    const rows = answer.map((row) => (Array.isArray(row) ? (row as unknown[]) : [row]).map(cell));
    if (!rows.length || !rows[0]?.length) return VALUE;
    return rows.length === 1 && rows[0].length === 1 ? rows[0][0]! : rows;
  }
  return cell(answer);
}

function cell(value: unknown): Scalar {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : new CellError("#NUM!");
  if (typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "object" && "basicValue" in value) return cell(value.basicValue);
  return errorOf(value);
}

const CODES: Readonly<Record<string, ErrorCode>> = {
  "#VALUE!": "#VALUE!",
  "#N/A": "#N/A",
  "#DIV/0!": "#DIV/0!",
  "#NUM!": "#NUM!",
  "#NULL!": "#NULL!",
  "#NAME?": "#NAME?",
  "#REF!": "#REF!",
};

/** The error cell behind what was thrown or put in a block; only `#VALUE!` and `#N/A` carry text, as in Excel. */
function errorOf(thrown: unknown): CellError {
  if (thrown instanceof Refusal) return thrown.error;
  const { code, message } = (thrown ?? {}) as { code?: unknown; message?: unknown };
  const known = typeof code === "string" ? CODES[code] : undefined;
  // An error that is not the runtime's own is a plain #VALUE! in Excel; its text is kept for the test to see.
  if (!known) return new CellError("#VALUE!", String(message ?? thrown));
  return new CellError(known, known === "#VALUE!" || known === "#N/A" ? String(message ?? "") : "");
}
