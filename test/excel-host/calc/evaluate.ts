import { CellError, type Workbook } from "../model";
import { callCustomFunction, type CustomFunctionTable } from "./CustomFunction";
import type { Formula } from "./Formula";
import { FUNCTIONS } from "./functions";
import {
  broadcast,
  CellReference,
  compareScalars,
  DIV0,
  type Matrix,
  NAME,
  NUM,
  type Operand,
  REF,
  Refusal,
  type Scalar,
  toBoolean,
  toNumber,
  toText,
  VALUE,
} from "./Operand";
import { type Position, resolveStructured } from "./resolveStructured";

/** What evaluation needs of the calculator. */
export interface Scope {
  readonly workbook: Workbook;
  readonly at: Position;
  readonly functions: CustomFunctionTable;
  /** What a custom function gets for an empty cell of a range. */
  readonly emptyCells: 0 | "" | null;
  /** The values of cells, those that are due calculated first. */
  read(reference: CellReference): Matrix;
  /** The block that a formula cell fills. */
  spillOf(reference: CellReference): CellReference;
  parse(formula: string): Formula;
}

/** The value of a formula; refusals come back as errors. */
export function evaluate(node: Formula, scope: Scope): Operand {
  try {
    return evaluateNode(node, scope);
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.error;
    throw thrown;
  }
}

/** A value or matrix; cells are read. */
export function valueOf(operand: Operand, scope: Scope): Matrix | Scalar {
  if (!(operand instanceof CellReference)) return operand;
  const matrix = scope.read(operand);
  return matrix.length === 1 && matrix[0]?.length === 1 ? (matrix[0][0] ?? null) : matrix;
}

function evaluateNode(node: Formula, scope: Scope): Operand {
  switch (node.kind) {
    case "literal":
      return node.value;
    case "omitted":
      return null;
    case "array":
      return node.rows.map((row) => [...row]);
    case "reference":
      return referenceOf(node, scope);
    case "structured":
      return resolveStructured(scope.workbook, node, scope.at);
    case "name":
      return nameOf(node.name, scope);
    case "unary":
      return unary(node.operator, evaluate(node.operand, scope), scope);
    case "binary":
      return binary(
        node.operator,
        valueOf(evaluate(node.left, scope), scope),
        valueOf(evaluate(node.right, scope), scope),
      );
    case "call":
      return call(node, scope);
  }
}

function referenceOf(node: Formula & { kind: "reference" }, scope: Scope): CellReference {
  const sheet = node.sheet === null ? scope.at.sheet : scope.workbook.sheet(node.sheet);
  if (!sheet) throw new Refusal(REF);
  const reference = new CellReference(sheet, node.area);
  return node.spilled ? scope.spillOf(reference) : reference;
}

function nameOf(text: string, scope: Scope): Operand {
  const bang = text.lastIndexOf("!");
  const sheet = bang < 0 ? scope.at.sheet : scope.workbook.sheet(text.slice(0, bang).replace(/^'|'$/g, ""));
  const name = scope.workbook.definedName(text.slice(bang + 1), sheet ?? null);
  if (name) return evaluate(scope.parse(name.formula), scope);
  const table = scope.workbook.table(text);
  if (table && table.name.toLowerCase() === text.toLowerCase())
    return new CellReference(table.sheet, table.bodyArea);
  throw new Refusal(NAME);
}

function unary(operator: string, operand: Operand, scope: Scope): Operand {
  if (operator === "@") return implicitIntersection(operand, scope);
  const value = valueOf(operand, scope);
  if (operator === "+") return value;
  const factor = operator === "-" ? -1 : 0.01;
  return broadcast([value], (one) => toNumber(one) * factor);
}

/** `@`: the cell of the formula's own row or column. */
function implicitIntersection(operand: Operand, scope: Scope): Operand {
  if (!(operand instanceof CellReference))
    return Array.isArray(operand) ? (operand[0]?.[0] ?? null) : operand;
  const { area, sheet } = operand;
  const { row, column } = scope.at;
  const inRows = row >= area.row && row < area.row + area.rows;
  const inColumns = column >= area.column && column < area.column + area.columns;
  if (area.columns === 1 && inRows) return new CellReference(sheet, { ...area, row, rows: 1 });
  if (area.rows === 1 && inColumns) return new CellReference(sheet, { ...area, column, columns: 1 });
  if (area.rows * area.columns === 1) return operand;
  throw new Refusal(VALUE);
}

function binary(operator: string, left: Matrix | Scalar, right: Matrix | Scalar): Matrix | Scalar {
  return broadcast([left, right], (a = null, b = null) => operate(operator, a, b));
}

function operate(operator: string, a: Scalar, b: Scalar): Scalar {
  switch (operator) {
    case "+":
      return toNumber(a) + toNumber(b);
    case "-":
      return toNumber(a) - toNumber(b);
    case "*":
      return toNumber(a) * toNumber(b);
    case "/": {
      const [dividend, divisor] = [toNumber(a), toNumber(b)];
      return divisor === 0 ? DIV0 : dividend / divisor;
    }
    case "^": {
      const power = toNumber(a) ** toNumber(b);
      return Number.isFinite(power) ? power : NUM;
    }
    case "&":
      return toText(a) + toText(b);
    case "=":
      return compareScalars(a, b) === 0;
    case "<>":
      return compareScalars(a, b) !== 0;
    case "<":
      return compareScalars(a, b) < 0;
    case ">":
      return compareScalars(a, b) > 0;
    case "<=":
      return compareScalars(a, b) <= 0;
    default:
      return compareScalars(a, b) >= 0;
  }
}

function call(node: Formula & { kind: "call" }, scope: Scope): Operand {
  const { name, parameters } = node;
  const custom = scope.functions[name];
  if (custom)
    return callCustomFunction(
      custom,
      name,
      parameters.map((one) => (one.kind === "omitted" ? undefined : evaluate(one, scope))),
      scope,
    );
  if (name === "IF") return choose(parameters, scope);
  if (name === "IFERROR" || name === "IFNA") return ifError(parameters, scope, name === "IFNA");
  const builtIn = FUNCTIONS[name];
  if (!builtIn) throw new Refusal(NAME);
  const values = parameters.map((one) => evaluate(one, scope));
  if (parameters.length < builtIn.least || parameters.length > builtIn.most) throw new Refusal(VALUE);
  if (builtIn.kind === "each")
    return broadcast(
      values.map((one) => valueOf(one, scope)),
      (...all) => builtIn.compute(all, scope.workbook),
    );
  return builtIn.compute(values, scope);
}

/** Only the branch that counts is calculated, unless the condition is a block. */
function choose([test, yes, no]: readonly Formula[], scope: Scope): Operand {
  if (!test || !yes) throw new Refusal(VALUE);
  const condition = valueOf(evaluate(test, scope), scope);
  const otherwise = (): Operand => (no ? evaluate(no, scope) : false);
  if (!Array.isArray(condition)) return toBoolean(condition) ? evaluate(yes, scope) : otherwise();
  return broadcast(
    [condition, valueOf(evaluate(yes, scope), scope), valueOf(otherwise(), scope)],
    (one = null, a = null, b = null) => (toBoolean(one) ? a : b),
  );
}

function ifError([value, fallback]: readonly Formula[], scope: Scope, onlyMissing: boolean): Operand {
  if (!value) throw new Refusal(VALUE);
  const tried = valueOf(evaluate(value, scope), scope);
  const caught = (one: Scalar): boolean => one instanceof CellError && (!onlyMissing || one.code === "#N/A");
  const instead = (): Matrix | Scalar => (fallback ? valueOf(evaluate(fallback, scope), scope) : null);
  if (!Array.isArray(tried)) return caught(tried) ? instead() : tried;
  return broadcast([tried, instead()], (one = null, other = null) => (caught(one) ? other : one));
}
