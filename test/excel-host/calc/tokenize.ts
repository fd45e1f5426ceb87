export type TokenKind =
  | "number"
  | "text"
  | "error"
  | "reference"
  | "word"
  | "bracket"
  | "operator"
  | "spill"
  | "end";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly spaceBefore: boolean;
}

const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["error", /#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/y],
  [
    "reference",
    /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(![])/uy,
  ],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y],
  ["word", /(?:'(?:[^']|'')+'!)?[\p{L}_\\][\p{L}\p{N}_.\\]*(?:![\p{L}_\\][\p{L}\p{N}_.\\]*)?/uy],
  ["operator", /<>|<=|>=|[-+*/^&=<>%(),;{}@]/y],
  ["spill", /#/y],
];

/** The bracket of a structured reference from its opening on, nested ones included; `'` escapes a sign. */
function bracketAt(text: string, start: number): string {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    if (text[i] === "'") i++;
    else if (text[i] === "[") depth++;
    else if (text[i] === "]" && --depth === 0) return text.slice(start, i + 1);
  }
  throw new SyntaxError("A bracket is not closed.");
}

/** Cuts a formula (without its `=`) into its parts. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  while (position < formula.length) {
    const space = /[\s\u00a0]*/y;
    space.lastIndex = position;
    const skipped = space.exec(formula)?.[0].length ?? 0;
    position += skipped;
    if (position >= formula.length) break;
    const found =
      formula[position] === "["
        ? (["bracket", bracketAt(formula, position)] as const)
        : match(formula, position);
    if (!found)
      throw new SyntaxError(`The formula cannot be read at “${formula.slice(position, position + 12)}”.`);
    tokens.push({ kind: found[0], text: found[1], spaceBefore: skipped > 0 });
    position += found[1].length;
  }
  tokens.push({ kind: "end", text: "", spaceBefore: false });
  return tokens;
}

function match(formula: string, position: number): readonly [TokenKind, string] | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = position;
    const found = pattern.exec(formula);
    if (found) return [kind, found[0]];
  }
  return null;
}
