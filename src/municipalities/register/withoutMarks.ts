const letters: Readonly<Record<string, string>> = { đ: "d", ŋ: "n", ŧ: "t" };

/**
 * A plain name without the marks of the Sami languages, which agencies drop: "gáivuotna" as "gaivuotna".
 * @remarks å, ä, ö, æ and ø stay what they are: they tell Swedish and Norwegian names apart.
 */
export function withoutMarks(plain: string): string {
  return plain.replace(/[áčđéïŋšŧž]/gu, (letter) => letters[letter] ?? letter.normalize("NFD").charAt(0));
}
