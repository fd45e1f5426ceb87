import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { type OpenPage, openPage } from "../support/openPage";

jest.setTimeout(180_000);

// The main job as a person does it, in the page that `npm start` opens, through the real office.js.
const jobs = [
  {
    language: "sv" as const,
    sample: "sweden" as const,
    rows: 290,
    source: "Underlag",
    result: "Fördelning",
    write: /^Skriv och markera$/,
    undo: "Ångra",
    key: "Nyckel",
    outcome: "Resultat",
    field: /^Vikt för (?!.*reglage)/,
    directions: { högt: "#F4B183", medel: "#FFE699", lågt: "#DDEBF7", "över nivån": "#D9D2E9" },
  },
  {
    language: "nb" as const,
    sample: "norway" as const,
    rows: 357,
    source: "Grunnlag",
    result: "Fordeling",
    write: /^Skriv og marker$/,
    undo: "Angre",
    key: "Nøkkel",
    outcome: "Resultat",
    field: /^(Plasser|Personer|Å fordele|Antall)/,
    directions: { høyt: "#F4B183", middels: "#FFE699", lavt: "#DDEBF7", "over nivået": "#D9D2E9" },
  },
];

describe.each(jobs)("the main job in $language", (job) => {
  let open: OpenPage;
  let pane: Frame;
  const last = 4 + job.rows;

  const plain = (text: string): string => text.replace(/[\s\u00a0\u202f]/g, "");
  const texts = (columns: string): Promise<string[][]> => open.book.texts(`${job.result}!${columns}`);
  const sumOfPlaces = async (): Promise<number> =>
    (await texts(`J5:J${last}`)).flat().reduce((sum, each) => sum + Number(each.replace(/\s/g, "")), 0);
  const footer = async (): Promise<string> => (await pane.locator("footer").innerText()).replace(/\s+/g, " ");
  const total = async (): Promise<number> =>
    Number(/^([\d\s\u00a0\u202f]+)/.exec(await footer())?.[1]?.replace(/\s/g, "") ?? "NaN");
  /** Name and places of every municipality: as the sheet, the pane's list and the pane's map have them. */
  const ofSheet = async (): Promise<string[]> => {
    const [names, places] = await Promise.all([texts(`B5:B${last}`), texts(`J5:J${last}`)]);
    return names.map(([name = ""], row) => `${name}: ${plain(places[row]?.[0] ?? "")}`).sort();
  };
  const ofList = async (): Promise<string[]> => {
    const rest = pane.getByRole("button", { name: new RegExp(`^(Visa alla|Vis alle) ${job.rows}$`) });
    if (await rest.isVisible()) await rest.click();
    const shown = pane.locator("table.fd-rows tbody tr");
    await shown.nth(job.rows - 1).waitFor({ state: "attached" }); // the rows that are not in view follow a frame later
    const rows = await shown.evaluateAll((all) =>
      all.map((row) => [
        row.querySelector("button")?.textContent ?? "",
        row.querySelector("td")?.textContent ?? "",
      ]),
    );
    return rows.map(([name = "", places = ""]) => `${name}: ${plain(places)}`).sort();
  };
  const circles = (): Promise<(readonly [title: string, radius: string])[]> =>
    pane
      .locator("svg[role=application] circle.fd-circle")
      .evaluateAll((all) =>
        all.map((one) => [one.getAttribute("data-said") ?? "", one.getAttribute("r") ?? ""] as const),
      );
  const openTab = (name: string): Promise<void> => pane.getByRole("tab", { name }).click();
  /** Sheet, list, map and footer say the same of every row. */
  const expectOneTruth = async (): Promise<void> => {
    await openTab(job.outcome);
    await pane.locator("table.fd-rows tbody tr").first().waitFor();
    const sheet = await ofSheet();
    expect(sheet).toHaveLength(job.rows);
    expect(await ofList()).toEqual(sheet);
    expect((await circles()).map(([title]) => title).sort()).toEqual(sheet);
    expect(await sumOfPlaces()).toBe(await total());
  };
  const picture = async (): Promise<unknown> => ({
    cells: await open.book.texts(`${job.source}!A4:J${last}`),
    fills: await Promise.all([5, 6, 40, last].map((row) => open.book.cell(`${job.source}!B${row}`))),
    sheets: (await open.book.sheets()).map((sheet) => sheet.name),
    rules: await open.book.conditionalFormats(job.source),
  });
  const press = async (name: string | RegExp): Promise<void> => {
    await pane.getByRole("button", { name }).first().click();
    await open.rest();
  };

  beforeAll(async () => {
    open = await openPage({ language: job.language });
    if (job.sample !== "sweden") await open.book.openSample(job.sample);
    await open.book.settled();
    // Only the pane that has read this sample says its number of rows; the locator follows the frame until then.
    const status = open.page.frameLocator(".paneBody iframe").locator("body");
    await status
      .getByText(new RegExp(`\\b${job.rows}\\b`))
      .first()
      .waitFor();
    pane = await open.addin();
    await pane.getByRole("button", { name: job.write }).first().waitFor();
    await pane.waitForFunction(() => /\d/.test(document.querySelector("footer")?.textContent ?? ""));
  });

  afterAll(() => open.close());

  test("one press writes live figures that sum to the total and highlights the table; a changed key follows; undo restores all", async () => {
    const before = await picture();
    const asked = await total();
    expect(asked).toBeGreaterThan(100);

    await press(job.write);
    await pane.getByText(job.result, { exact: false }).first().waitFor();
    const anchor = await open.book.cell(`${job.result}!A4`);
    expect(anchor).toMatchObject({ formula: expect.stringMatching(/^=FORDELA\.ALLOCATE\(/), error: null });
    expect((await texts(`A5:A${last}`)).flat().filter((code) => /^\d{4}$/.test(code))).toHaveLength(job.rows);
    expect(await sumOfPlaces()).toBe(asked);

    const directions = await texts(`M5:M${last}`);
    for (const row of [5, 6, 7, 40, last]) {
      const word = directions[row - 5]?.[0] ?? "";
      const fill = job.directions[word as keyof typeof job.directions];
      const shown = (await open.book.cell(`${job.source}!B${row}`)).fill;
      if (fill) expect({ row, word, shown }).toEqual({ row, word, shown: fill });
      else expect(Object.values(job.directions)).not.toContain(shown);
    }

    await expectOneTruth();
    mkdirSync("out", { recursive: true });
    await open.page.screenshot({ path: `out/mainJob-${job.language}.png` });
    const drawn = new Map(
      (await circles()).map(([title, radius]) => [title.replace(/: \d+$/, ""), { title, radius }]),
    );

    await openTab(job.key);
    const said = await footer();
    const field = pane.getByLabel(job.field).first();
    await field.fill("5");
    await field.press("Tab");
    await open.rest();
    expect(await footer()).not.toBe(said);
    const figures = await texts(`J5:J${last}`);
    await press(job.write);
    expect(await texts(`J5:J${last}`)).not.toEqual(figures);
    await expectOneTruth();
    // The map has followed: municipalities that got other figures have circles of another size.
    const redrawn = (await circles()).map(([title, radius]) => ({ title, radius }));
    const changed = redrawn.filter(({ title }) => drawn.get(title.replace(/: \d+$/, ""))?.title !== title);
    expect(changed.length).toBeGreaterThan(0);
    expect(
      changed.some(({ title, radius }) => drawn.get(title.replace(/: \d+$/, ""))?.radius !== radius),
    ).toBe(true);

    await press(job.undo);
    expect(await texts(`J5:J${last}`)).toEqual(figures);
    await press(job.undo);
    expect(await picture()).toEqual(before);
    expect(await open.book.differences()).toEqual([]);
  });
});
