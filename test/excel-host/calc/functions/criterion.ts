import { CellError } from "../../model";
import { compareScalars, type Scalar } from "../Operand";

/** A test from the criterion of COUNTIF and its like: `">5"`, `"<>"`, `"Sk*"`, a number. */
export function criterion(given: Scalar): (value: Scalar) => boolean {
  if (given instanceof CellError) return (value) => value instanceof CellError && value.code === given.code;
  if (typeof given !== "string") {
    const wanted = given ?? 0;
    return (value) => typeof value === typeof wanted && value === wanted;
  }
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(given) ?? [];
  const number = rest.trim() !== "" && Number.isFinite(Number(rest)) ? Number(rest) : null;
  if (operator === "" || operator === "=" || operator === "<>") {
    const equal = equality(rest, number, operator === "");
    return operator === "<>" ? (value) => !equal(value) : equal;
  }
  return (value) => {
    if (number === null ? typeof value !== "string" : typeof value !== "number") return false;
    const step = compareScalars(value, number ?? rest);
    if (operator === "<") return step < 0;
    if (operator === ">") return step > 0;
    return operator === "<=" ? step <= 0 : step >= 0;
  };
}

function equality(text: string, number: number | null, blankIsEmpty: boolean): (value: Scalar) => boolean {
  if (text === "")
    return blankIsEmpty ? (value) => value === null || value === "" : (value) => value === null;
  const pattern = wildcard(text);
  return (value) =>
    number !== null && typeof value === "number"
      ? value === number
      : typeof value === "string" && pattern.test(value);
}

/** `*` and `?` stand for any text and any sign, `~` takes the next sign as it is. */
export function wildcard(text: string): RegExp {
  const source = text.replace(
    /~([*?~])|([*?])|([.+^${}()|[\]\\])/g,
    (_, escaped?: string, wild?: string, sign?: string) =>
      escaped ? `\\${escaped}` : wild ? (wild === "*" ? ".*" : ".") : `\\${sign}`,
  );
  return new RegExp(`^${source}$`, "is");
}
