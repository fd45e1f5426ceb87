import { mkdirSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Frame } from "playwright-core";
import { readWorkbook } from "../../src/xlsx";
import { inTheCopy } from "../support/inTheCopy";
import { type OpenPage, openPage } from "../support/openPage";
import { placesInResult } from "../support/placesInResult";
import { still } from "../support/still";

jest.setTimeout(300_000);

// The whole round as people do it: written, copied, agreed on in the copy, taken back, undone. In the page that `npm start` opens.
let open: OpenPage;
let pane: Frame;
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const places = (): Promise<ReadonlyMap<string, number>> => placesInResult(open);
const rest = async (): Promise<void> => {
  await button("Skriv och markera").waitFor(); // it says so while something is being written
  await open.rest();
};
const findings = async (): Promise<unknown> => {
  await still(pane); // a colour that still fades has no contrast of its own
  await pane.evaluate(axe);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    // Fluent's tab lists keep an unseen stop at each end by which the focus leaves them; it is theirs.
    return (await axe.run({ exclude: [["[data-tabster-dummy]"]] })).violations.map(({ id, nodes }) => [
      id,
      ...nodes.map(({ html }) => html),
    ]);
  });
};
const picture = (name: string): Promise<unknown> => open.page.screenshot({ path: `out/share-${name}.png` });
const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });

beforeAll(async () => {
  mkdirSync("out", { recursive: true });
  open = await openPage({ language: "sv" });
  pane = await open.addin();
  await button("Skriv och markera").waitFor();
  await pane.waitForFunction(() => /\d/.test(document.querySelector("footer")?.textContent ?? ""));
});

afterAll(() => open.close());

test("Skåne's copy goes out, is agreed on, comes back, is taken in once, and is undone", async () => {
  await button("Skriv och markera").click();
  await pane.getByText(/^Skrivet till Fördelning/).waitFor();
  await rest();
  const before = await places();
  const county = [...before].filter(([code]) => code.startsWith("12")).sort(([, a], [, b]) => b - a);
  const [[from, most], [to, second]] = county as unknown as [[string, number], [string, number]];
  expect(most).toBeGreaterThan(3);

  await pane.getByRole("tab", { name: "Dela" }).click();
  await pane.getByText("Det här lämnar huset").waitFor();
  expect(await findings()).toEqual([]);
  await pane.getByRole("combobox", { name: "Till" }).selectOption({ label: "Skåne län" });
  await pane.getByText("Rader: 33, kolumner: 16").waitFor();
  await pane.getByRole("textbox", { name: "Diarienummer" }).fill("1.2.4-2024-117");
  await picture("send");
  await button("Skapa kopian").click();
  await pane.getByText(/^Kopian till Skåne län är öppnad/).waitFor();
  const opening = open.page.context().waitForEvent("page");
  await open.page.getByRole("button", { name: "Visa i eget fönster" }).click();
  const copy = await opening;
  const codes = [...before.keys()].filter((code) => code.startsWith("12")).sort();
  const row = 2 + codes.indexOf(to);
  const file = await inTheCopy(copy, {
    "Byten!A2": from,
    "Byten!B2": to,
    "Byten!C2": "3",
    [`Kommuner!O${row}`]: "75",
    [`Kommuner!P${row}`]: "Nytt hyresavtal från maj",
    "Läs först!B17": "Länsstyrelsen Skåne",
    "Läs först!B18": "2024-05-31",
  });
  await copy.screenshot({ path: "out/share-copy.png" });
  await copy.close();

  await pane.getByRole("combobox", { name: "Till" }).selectOption("all");
  const [download] = await Promise.all([
    open.page.waitForEvent("download"),
    button("Skapa 21 kopior").click(),
  ]);
  const zip = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(zip)).toHaveLength(21);
  for (const [name, bytes] of Object.entries(zip)) {
    const parts = Object.values(unzipSync(bytes)).map((part) => strFromU8(part));
    expect([name, parts.some((part) => part.includes("Malmö"))]).toEqual([name, name.endsWith("-12.xlsx")]);
  }

  const returned = {
    name: "skane.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(file, "base64"),
  };
  await pane.getByRole("tab", { name: "Ta emot" }).click();
  const chosen = pane.locator("input[type=file]");
  await chosen.setInputFiles(returned);
  const card = pane.getByRole("region", { name: /^Skåne län/ });
  await card.getByText("Stämmer med det som skickades").waitFor();
  await card.getByText(`${most} → ${most - 3}`).waitFor();
  await card.getByText(`${second} → ${second + 3}`).waitFor();
  await card.getByText("skane.xlsx · Länsstyrelsen Skåne, 2024-05-31").waitFor();
  await card.getByText("Nytt hyresavtal från maj").waitFor();
  expect(await findings()).toEqual([]);
  await picture("returns");
  await button("Ta in det valda").click();
  await pane
    .getByText("Taget in: överenskomna siffror 2, kapaciteter 1, kommentarer 1.", { exact: false })
    .waitFor();
  await rest();
  await picture("taken");
  const after = await places();
  expect([after.get(from), after.get(to)]).toEqual([most - 3, second + 3]);
  const sumOf = (figures: ReadonlyMap<string, number>, start: string): number =>
    [...figures].reduce((sum, [code, count]) => sum + (code.startsWith(start) ? count : 0), 0);
  expect(sumOf(after, "12")).toBe(sumOf(before, "12"));
  expect(sumOf(after, "")).toBe(sumOf(before, ""));
  expect((await open.book.sheets()).map(({ name }) => name)).toContain("Återtaget");

  await chosen.setInputFiles(returned);
  await pane.getByText(/^Inget nytt/).waitFor();

  await pane.getByRole("tab", { name: "Kontrollera" }).click();
  await button("Kontrollera arbetsboken").click();
  await pane.getByText("Arbetsboken: alla siffror följer av underlaget.").waitFor();
  expect(await findings()).toEqual([]);
  await picture("verified");

  await pane.getByRole("tab", { name: "Ta emot" }).click();
  await chosen.setInputFiles(returned);
  await pane.getByText(/^Inget nytt/).waitFor();
  await button("Ångra").click();
  // The list follows: what was taken back by the undo can be taken in again.
  await card.getByText(`${most} → ${most - 3}`).waitFor();
  await rest();
  expect(await places()).toEqual(before);
  expect((await open.book.sheets()).map(({ name }) => name)).not.toContain("Återtaget");
  expect(await open.book.differences()).toEqual([]);
  const saved = await readWorkbook(Uint8Array.from(Buffer.from(await open.book.file(), "base64")));
  expect(saved.ok && JSON.stringify(saved.value.customXml)).not.toContain("merged");
});

test("an older merge is undone from the list of merges, and that is undone as well", async () => {
  const before = await places();
  await button("Ta in det valda").click();
  await pane.getByText(/^Taget in: överenskomna siffror 2/).waitFor();
  await rest();
  const taken = await places();
  expect(taken).not.toEqual(before);
  await pane.getByRole("button", { name: /^Ångra det som kom från Skåne län, / }).click();
  await pane.getByText(/^Ångrat: Skåne län, /).waitFor();
  await rest();
  expect(await places()).toEqual(before);
  await button("Ångra").click();
  await pane.getByRole("region", { name: "Intaget förut" }).waitFor();
  await rest();
  expect(await places()).toEqual(taken);
  await button("Ångra").click();
  await rest();
  expect(await places()).toEqual(before);
  expect(await open.book.differences()).toEqual([]);
});

test("the whole workbook is shown sheet by sheet, struck, and opened; scenarios are compared; in the dark, in forced colours and 320 wide", async () => {
  const look = async (name: string): Promise<void> => {
    await open.page.emulateMedia({ colorScheme: "dark" });
    await still(pane);
    expect(await findings()).toEqual([]);
    await picture(`${name}-dark`);
    await open.page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
    await picture(`${name}-forced`);
    await open.page.emulateMedia({ forcedColors: "none" });
    const narrow = await open.page.addStyleTag({ content: ".paneBody iframe { width: 320px !important; }" });
    await still(pane);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await picture(`${name}-320`);
    await narrow.evaluate((tag) => (tag as Element).remove());
  };
  const top = () => pane.evaluate(() => document.querySelector(".fd-main")?.scrollTo(0, 0));
  await top();
  await look("returns");
  await pane.getByRole("tab", { name: "Skicka" }).click();
  await pane.getByRole("radio", { name: "Kommun" }).check();
  await pane.getByRole("combobox", { name: "Till" }).selectOption({ label: "Skurup" });
  await pane.getByText("Rader: 1, kolumner: 16").waitFor();
  await picture("municipality");
  await pane.getByRole("radio", { name: "Hela landet" }).check();
  const sheets = pane.getByRole("group", { name: "Blad som följer med" });
  await sheets.getByRole("checkbox").first().waitFor();
  await picture("country");
  await sheets.scrollIntoViewIfNeeded();
  await look("country");
  const names = (await open.book.sheets()).map(({ name }) => name);
  const gone = names.at(-1) ?? "";
  await sheets.getByRole("checkbox", { name: gone }).uncheck();
  await pane.getByRole("radio", { name: "Som formler som alla kan räkna om" }).check();
  await button("Skapa kopian").click();
  await pane.getByText(/^Kopian till hela landet är öppnad/).waitFor();
  const opening = open.page.context().waitForEvent("page");
  await open.page.getByRole("button", { name: "Visa i eget fönster" }).last().click();
  const copy = await opening;
  const file = await inTheCopy(copy, {});
  await copy.close();
  const read = await readWorkbook(Uint8Array.from(Buffer.from(file, "base64")));
  const kept = read.ok ? read.value.sheets.map(({ name }) => name) : [];
  expect(kept).toEqual([...names.filter((name) => name !== gone), "Beräkning"]);
  await top();
  await pane.getByRole("tab", { name: "Kontrollera" }).click();
  await pane
    .locator("input[type=file]")
    .last()
    .setInputFiles({
      name: "landet.xlsx",
      mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      buffer: Buffer.from(file, "base64"),
    });
  await pane.getByText("Inget skiljer sig.").waitFor();
  await look("check");
});
