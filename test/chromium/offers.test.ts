import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type axe from "axe-core";
import type { Frame } from "playwright-core";
import { type OpenPage, openPage } from "../support/openPage";
import { still } from "../support/still";

jest.setTimeout(240_000);

// The place for offers as a person uses it, in the page that `npm start` opens, through the real office.js.
let open: OpenPage;
let pane: Frame;

const allocation = join(process.cwd(), "assets/samples/sweden-2022.xlsx");
const plain = (text: string): number => Number(text.replace(/[^\d]/g, ""));
const footer = (): Promise<string> => pane.locator("footer").innerText();
const curve = () => pane.getByRole("slider", { name: /^Kurva över kostnad/ });
const sheets = async (): Promise<string[]> => (await open.book.sheets()).map(({ name }) => name);
const button = (name: string) => pane.getByRole("button", { name, exact: true });
const picture = async (name: string): Promise<void> => {
  await open.page.waitForTimeout(300);
  await open.page.screenshot({ path: `out/${name}.png` });
};

beforeAll(async () => {
  open = await openPage({ language: "sv", height: 1000 });
  await open.book.openSample("offers");
  await open.book.settled();
  await open.page.frameLocator(".paneBody iframe").getByText("120 anbud", { exact: true }).waitFor();
  pane = await open.addin();
  mkdirSync("out", { recursive: true });
});

afterAll(() => open.close());

test("offers beside imported need: a run cancelled and run again, a point chosen, surcharges, written and taken back", async () => {
  const before = await sheets();
  expect(await pane.getByRole("tab").allInnerTexts()).toEqual(["Anbud"]);

  // Need and stock come out of the distribution's own file, which is only read.
  const bytes = readFileSync(allocation);
  // A quick hand: presses Cancel as soon as some points are there.
  await pane.evaluate(() => {
    const watch = new MutationObserver(() => {
      if (!/Beräknar punkt ([3-9]|1\d)/.test(document.body.textContent)) return;
      watch.disconnect();
      [...document.querySelectorAll("button")].find((each) => each.textContent === "Avbryt")?.click();
    });
    watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await pane.locator("input[type=file]").first().setInputFiles(allocation);
  await pane.getByText(/^Beräkningen avbröts/).waitFor();
  await button("Räkna om").click();
  await pane.getByText("11 punkter", { exact: true }).waitFor();
  expect(readFileSync(allocation).equals(bytes)).toBe(true);

  // A point is chosen with the keyboard; figures and picture follow.
  await curve().focus();
  await curve().press("Home");
  const cheapest = plain((await footer()).split("\n")[2] ?? "");
  await curve().press("End");
  const dearest = plain((await footer()).split("\n")[2] ?? "");
  expect(dearest).toBeGreaterThan(cheapest);
  expect(await curve().getAttribute("aria-valuenow")).toBe("11");
  for (let step = 0; step < 5; step++) await curve().press("ArrowLeft");
  expect(await curve().getAttribute("aria-valuetext")).toMatch(/^Punkt 6 av 11: [\d\s]+kr per dygn/);
  await pane.getByText("Hit bör nästa upphandling riktas").waitFor();
  await picture("offers-sv");

  await button("Beräkna påslag").click();
  await pane.getByText(/^Med dessa påslag/).waitFor();
  await pane.getByText(/^Ska påslagen binda behöver/).waitFor();

  await button("Skriv till arbetsboken").click();
  await pane.getByText(/^Skrivet på bladen/).waitFor();
  await open.book.settled();
  expect(await sheets()).toEqual([
    ...before,
    "Anbudsordning",
    "Anbudsval",
    "Otäckt behov",
    "Påslag",
    "Använda regler",
    "Valets underlag",
  ]);
  const live = await open.book.cell("Anbudsval!A4");
  expect(live).toMatchObject({ formula: expect.stringMatching(/^=FORDELA\.SELECTOFFERS\(/), error: null });
  expect(await open.book.cell("Anbudsordning!A4")).toMatchObject({
    formula: expect.stringMatching(/^=FORDELA\.RANKOFFERS\(/),
    error: null,
  });
  // What the formula takes is what the pane has chosen.
  const rows = await open.book.texts("Anbudsval!A5:F124");
  const places = rows
    .filter(([, , , , taken]) => taken === "TRUE")
    .reduce((sum, row) => sum + plain(row[2] ?? ""), 0);
  expect(places).toBe(plain((await footer()).split("\n")[0] ?? ""));
  expect(await open.book.differences()).toEqual([]);

  await button("Ångra").click();
  await pane.getByText("Återställt.").waitFor();
  await open.book.settled();
  expect(await sheets()).toEqual(before);
});

test("a missing price is named with its cell", async () => {
  await open.book.clear("Anbud!E6");
  await pane.getByText("1 kan inte utvärderas").click();
  await pane.getByText("A002: Priset (–) är inte över 0. Skriv ett tal över 0 i cell E6.").waitFor();
  await button("Gå till E6").click();
  await open.page.waitForFunction(() => window.fordelaPage.selection() === "Anbud!E6");
  await open.book.edit("Anbud!E6", "136");
  await pane.getByText("11 punkter", { exact: true }).waitFor();
});

test("a need that the offers cannot meet says so and leads to its rule; axe finds nothing, and it looks right in every dress", async () => {
  await pane.locator("summary", { hasText: "Regler" }).click();
  const need = pane.getByRole("textbox", { name: /^Behov/ });
  await need.fill("99999");
  await pane.getByText("Inget val uppfyller reglerna").waitFor();
  await button("Gå till fältet Behov").click(); // typed here, and not in the table of rules
  expect(await need.evaluate((field) => field === document.activeElement)).toBe(true);
  await need.fill("1500");
  await pane.getByText("11 punkter", { exact: true }).waitFor();

  await pane.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const run = async () => {
    await still(pane);
    return pane.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run({
        include: [["body"]],
        exclude: [["[data-tabster-dummy]"]], // where Fluent keeps the focus inside; nothing of it is shown or read
      });
      return violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes.map((node) => node.html.slice(-60) + (node.failureSummary ?? "")).join(" ")}`,
      );
    });
  };
  expect(await run()).toEqual([]);
  await open.page.emulateMedia({ colorScheme: "dark" });
  expect(await run()).toEqual([]);
  await pane.locator("summary", { hasText: "Regler" }).click();
  await picture("offers-sv-dark");
  await open.page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
  await picture("offers-sv-forced");
  await open.page.emulateMedia({ forcedColors: "none" });
  await open.page.addStyleTag({ content: ".paneBody iframe { width: 320px !important; }" });
  for (const folded of ["Punkterna som tabell", "Utvärderingsordning"])
    await pane.locator("summary", { hasText: folded }).click();
  await still(pane);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(
    await pane.evaluate(() =>
      [...document.querySelectorAll(".fd-figures-table")]
        .filter(
          (table) =>
            table.getBoundingClientRect().right >
            (table.closest(".fd-card")?.getBoundingClientRect().right ?? 0) - 12,
        )
        .map((table) => table.textContent.slice(0, 60)),
    ),
  ).toEqual([]);
  await picture("offers-sv-320");
});
