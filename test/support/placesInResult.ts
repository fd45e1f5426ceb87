import type { OpenPage } from "./openPage";

/** New places by municipality code, as the sheet Fördelning has them. */
export async function placesInResult({ book, page }: OpenPage): Promise<ReadonlyMap<string, number>> {
  const last = 4 + 290;
  // On a busy machine the grid takes its time until a new formula has spilled.
  for (let tries = 0; tries < 60 && (await book.cell(`Fördelning!A${last}`)).text === ""; tries++)
    await page.waitForTimeout(500);
  const [codes, figures] = await Promise.all([
    book.texts(`Fördelning!A5:A${last}`),
    book.texts(`Fördelning!J5:J${last}`),
  ]);
  return new Map(
    codes.map(([code = ""], row) => [code, Number((figures[row]?.[0] ?? "").replace(/\s/g, ""))]),
  );
}
