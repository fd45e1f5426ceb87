import { plainWord } from "../../tables";

/** Self-catering and meals under one name in every language; other forms as they are written. Example: "Självhushåll" is selfCatering. */
export function plainForm(text: string): string {
  const plain = plainWord(text);
  if (/själv|selv|self/u.test(plain)) return "selfCatering";
  return /mål|meal|kost|pens[ij]on/u.test(plain) ? "meals" : plain;
}
