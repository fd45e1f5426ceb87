import { CellError, parseArea, splitSheet } from "../model";
import type { Formula } from "./Formula";
import type { Scalar } from "./Operand";
import { parseStructured } from "./parseStructured";
import { type Token, tokenize } from "./tokenize";

const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
];

/** Reads an English formula with its `=`; throws a SyntaxError where Excel would not accept it. */
export function parseFormula(formula: string): Formula {
  return new Parser(tokenize(formula.replace(/^=/, ""))).whole();
}

class Parser {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): Formula {
    const tree = this.binary(0);
    if (this.next.kind !== "end") throw new SyntaxError(`Unexpected “${this.next.text}” in a formula.`);
    return tree;
  }

  private get next(): Token {
    return this.tokens[this.position]!;
  }

  private take(): Token {
    return this.tokens[this.position++]!;
  }

  private is(text: string): boolean {
    return this.next.kind === "operator" && this.next.text === text;
  }

  private accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.position++;
    return true;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw new SyntaxError(`“${text}” is missing in a formula.`);
  }

  private binary(level: number): Formula {
    const operators = LEVELS[level];
    if (!operators) return this.power();
    let left = this.binary(level + 1);
    while (this.next.kind === "operator" && operators.includes(this.next.text)) {
      const operator = this.take().text;
      left = { kind: "binary", operator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  private power(): Formula {
    let left = this.unary();
    while (this.accept("^")) left = { kind: "binary", operator: "^", left, right: this.unary() };
    return left;
  }

  /** A sign binds tighter than `^`, as in Excel: -2^2 is 4. */
  private unary(): Formula {
    for (const operator of ["-", "+", "@"])
      if (this.accept(operator)) return { kind: "unary", operator, operand: this.unary() };
    let operand = this.primary();
    for (;;) {
      if (this.accept("%")) operand = { kind: "unary", operator: "%", operand };
      else if (this.next.kind === "spill" && operand.kind === "reference") {
        this.position++;
        operand = { ...operand, spilled: true };
      } else return operand;
    }
  }

  private primary(): Formula {
    const token = this.take();
    switch (token.kind) {
      case "number":
        return { kind: "literal", value: Number(token.text) };
      case "text":
        return { kind: "literal", value: token.text.slice(1, -1).replace(/""/g, '"') };
      case "error":
        return { kind: "literal", value: CellError.parse(token.text) };
      case "reference":
        return this.reference(token.text);
      case "bracket":
        return parseStructured(null, token.text);
      case "word":
        return this.word(token.text);
      default:
        if (token.text === "(") {
          const inner = this.binary(0);
          this.expect(")");
          return inner;
        }
        if (token.text === "{") return this.array();
        throw new SyntaxError(`Unexpected “${token.text}” in a formula.`);
    }
  }

  private reference(text: string): Formula {
    const { sheet, rest } = splitSheet(text);
    const area = parseArea(rest);
    if (!area) throw new SyntaxError(`“${text}” is no reference.`);
    return { kind: "reference", sheet, area, spilled: false };
  }

  private word(text: string): Formula {
    if (this.next.kind === "bracket") return parseStructured(text, this.take().text);
    if (this.is("(")) return this.call(text);
    if (/^true$/i.test(text)) return { kind: "literal", value: true };
    if (/^false$/i.test(text)) return { kind: "literal", value: false };
    return { kind: "name", name: text };
  }

  private call(name: string): Formula {
    this.expect("(");
    const parameters: Formula[] = [];
    if (this.accept(")")) return { kind: "call", name: name.toUpperCase(), parameters };
    do {
      const omitted = this.is(",") || this.is(")");
      parameters.push(omitted ? { kind: "omitted" } : this.binary(0));
    } while (this.accept(","));
    this.expect(")");
    return { kind: "call", name: name.toUpperCase(), parameters };
  }

  private array(): Formula {
    const rows: Scalar[][] = [[]];
    do {
      const negative = this.accept("-");
      const item = this.primary();
      if (item.kind !== "literal") throw new SyntaxError("An array constant holds constants only.");
      rows.at(-1)!.push(negative ? -Number(item.value) : item.value);
      if (this.accept(";")) {
        rows.push([]);
        continue;
      }
      if (!this.accept(",")) break;
    } while (this.next.kind !== "end");
    this.expect("}");
    return { kind: "array", rows };
  }
}
