/** A header as it stands, its figures kept whole: 1 000 is not parted by the end of a line. */
export function unbroken(header: string): string {
  return header.replace(/(?<=\d) (?=\d)/g, "\u00a0");
}
