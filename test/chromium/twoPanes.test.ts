import { mkdirSync } from "node:fs";
import type { Frame } from "playwright-core";
import { type OpenPage, openPage } from "../support/openPage";

jest.setTimeout(300_000);

// Two people with the workbook open at once: two built panes, each with a real office.js of its own, on one workbook.
let open: OpenPage;
let anna: Frame;
let bengt: Frame;

const field = (pane: Frame) => pane.getByRole("textbox", { name: "Nya platser" });
const button = (pane: Frame, name: string) => pane.getByRole("button", { name, exact: true });
const footer = async (pane: Frame): Promise<string> =>
  (await pane.locator("footer").innerText()).replace(/\s+/g, " ");
const rest = async (): Promise<void> => {
  await open.page.waitForTimeout(900);
  await open.book.settled();
};
const keyLine = async (): Promise<string> =>
  String((await open.book.texts("Fördelning!A2"))[0]?.[0]).replace(/\s/g, " ");
const total = async (): Promise<number> =>
  (await open.book.texts("Fördelning!J5:J294"))
    .flat()
    .reduce((sum, each) => sum + Number(each.replace(/\s/g, "")), 0);

beforeAll(async () => {
  mkdirSync("out", { recursive: true });
  open = await openPage({ width: 1700, height: 900 });
  await open.book.openSample("sweden");
  anna = await open.addin();
  await button(anna, "Skriv och markera").waitFor();
  await open.book.openAnotherPane();
  const frame = await (await open.page.waitForSelector(".anotherPane iframe")).contentFrame();
  if (!frame) throw new Error("The other pane has no frame.");
  bengt = frame;
  await button(bengt, "Skriv och markera").waitFor();
});
afterAll(() => open.close());

/** Done at another machine: the focus of this one stays where it is. */
const type = (pane: Frame, text: string): Promise<void> =>
  field(pane).evaluate((one, written) => {
    const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
    set?.call(one, written);
    one.dispatchEvent(new Event("input", { bubbles: true }));
  }, text);
const press = (pane: Frame, name: string): Promise<void> =>
  button(pane, name).evaluate((one) => (one as HTMLElement).click());

test("what one writes is in the other's pane, and what she is typing meanwhile stays", async () => {
  await anna.getByRole("tab", { name: "Nyckel" }).click();
  await bengt.getByRole("tab", { name: "Nyckel" }).click();
  const weight = anna.getByRole("textbox", { name: /^Vikt för (?!.*reglage)/ }).first();
  await weight.click();
  await weight.fill("4");
  await type(bengt, "900");
  await rest();
  await press(bengt, "Skriv och markera");
  await rest();
  expect(await total()).toBe(900);
  await anna.getByText(/^Någon annan har ändrat/).waitFor();
  await open.page.screenshot({ path: "out/two-panes.png" });
  // Anna is still in her field with what she has typed so far; Bengt's figure is in her pane, hers in his result.
  expect(await weight.inputValue()).toBe("4");
  expect(await weight.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true);
  expect(await field(anna).inputValue()).toBe("900");
  expect(await keyLine()).toContain("Arbetsmarknad 7 %");
  await weight.press("5");
  await weight.press("Tab");
  await rest();
  expect(await weight.inputValue()).toBe("45");
  expect(await anna.getByRole("button", { name: /^Scenario: / }).count()).toBe(1);
});

test("she was told that his result stands there; hers replaces it, and no pane writes by itself afterwards", async () => {
  await press(anna, "Skriv och markera");
  await rest();
  expect(await footer(anna)).toContain("900");
  expect(await keyLine()).toContain("Arbetsmarknad 44 %");
  const before = await open.book.texts("Fördelning!A1:J294");
  await open.page.waitForTimeout(2500);
  expect(await open.book.texts("Fördelning!A1:J294")).toEqual(before);
  expect(await open.book.differences()).toEqual([]);
});

test("what is typed at the first machine reaches the other pane", async () => {
  const cell = "Underlag!D5";
  const before = await footer(bengt);
  await open.book.edit(cell, "900000");
  await rest();
  expect(await footer(bengt)).not.toBe(before);
});
