import type { Frame } from "playwright-core";
import type { OpenPage } from "../support/openPage";
import { openSwedishPane } from "../support/openSwedishPane";

jest.setTimeout(180_000);

// The thresholds of the directions, as a person moves them: in the pane, and in the scenario's table in the sheet.
let open: OpenPage;
let pane: Frame;
const last = 4 + 290;
const fills: Readonly<Record<string, string>> = {
  högt: "#F4B183",
  medel: "#FFE699",
  lågt: "#DDEBF7",
  inget: "#EDEDED",
  "över nivån": "#D9D2E9",
};

const button = (name: string) => pane.getByRole("button", { name, exact: true });
const directions = async (): Promise<readonly string[]> =>
  (await open.book.texts(`Fördelning!M5:M${last}`)).flat();
const count = (words: readonly string[], word: string): number =>
  words.filter((each) => each === word).length;
const write = async (): Promise<void> => {
  await button("Skriv och markera").click();
  await pane.getByText(/^Skrivet till Fördelning/).waitFor();
  await open.rest();
};
/** The fill of a municipality's name in the source table is that of its direction in the result. */
const expectHighlights = async (words: readonly string[]): Promise<void> => {
  for (const row of [5, 6, 7, 21, 40, 120, 200, last])
    expect([row, (await open.book.cell(`Underlag!B${row}`)).fill]).toEqual([
      row,
      fills[words[row - 5] ?? ""],
    ]);
};
/** Direction of every municipality that gets places, as the list under the counties says it. */
const ofCounties = async (): Promise<ReadonlyMap<string, string>> => {
  await pane.getByRole("tab", { name: "Resultat" }).click();
  const counties = pane.locator("details.fd-county");
  await counties.first().waitFor();
  await counties.evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });
  await pane.locator("details.fd-county ol > li").first().waitFor();
  const lines = await pane
    .locator("details.fd-county ol > li")
    .evaluateAll((all) =>
      all.map((each) => [
        each.querySelector("button")?.textContent ?? "",
        each.querySelector(".fd-row > span")?.textContent ?? "",
      ]),
    );
  return new Map(lines.map(([name = "", said = ""]) => [name, said.split(" · ")[0]?.toLowerCase() ?? ""]));
};
/** What the counties say of each municipality is what stands in its row of the result. */
const expectCounties = async (words: readonly string[]): Promise<void> => {
  const names = (await open.book.texts(`Fördelning!B5:B${last}`)).flat();
  const said = await ofCounties();
  expect(said.size).toBe(words.filter((word) => ["högt", "medel", "lågt"].includes(word)).length);
  for (const [name, strength] of said) expect(`${name} ${strength}`).toContain(words[names.indexOf(name)]);
};

beforeAll(async () => {
  ({ open, pane } = await openSwedishPane());
});

afterAll(() => open.close());

test("thresholds moved in the pane move the list, the counties, the highlights and the direction column; undo brings them back", async () => {
  await write();
  const before = await directions();
  expect(before).toHaveLength(290);
  await expectHighlights(before);
  await expectCounties(before);

  await pane.getByRole("tab", { name: "Nyckel" }).click();
  await pane.locator("summary", { hasText: "Upphandlingens inriktning" }).click();
  await pane.getByLabel("Högt behov under").fill("0,2");
  await pane.getByLabel("Medelbehov under").fill("0,4");
  await pane.getByLabel("Medelbehov under").press("Tab");
  await write();
  const stricter = await directions();
  expect(count(stricter, "högt")).toBeLessThan(count(before, "högt"));
  expect(count(stricter, "lågt")).toBeGreaterThan(count(before, "lågt"));
  await expectHighlights(stricter);
  await expectCounties(stricter);
  await open.page.screenshot({ path: "out/directions.png" });

  await button("Ångra").click();
  await open.rest();
  expect(await directions()).toEqual(before);
  await expectHighlights(before);
});

test("a threshold typed into the scenario's table in the sheet moves the column and the highlights, and the pane takes it over", async () => {
  await write();
  const rows: readonly (readonly string[])[] = await open.book.texts("Inställningar!A1:B40");
  const at = 1 + rows.findIndex(([name]) => name === "högt behov under");
  expect(at).toBeGreaterThan(0);
  const medium = rows.find(([name]) => name === "medelbehov under")?.[1] ?? ""; // what the pane was left with
  const before = await directions();
  await open.book.edit(`Inställningar!B${at}`, "0,05");
  await open.rest();
  const typed = await directions();
  expect(count(typed, "högt")).toBeLessThan(count(before, "högt"));
  await expectHighlights(typed);
  await pane.getByRole("tab", { name: "Nyckel" }).click();
  await pane.getByText(`under 0,05 och ${medium}`).waitFor();
  await expectCounties(typed);
  expect(await open.book.differences()).toEqual([]);
});
