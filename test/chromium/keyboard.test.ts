import type { Frame } from "playwright-core";
import { type OpenPage, openPage } from "../support/openPage";

jest.setTimeout(180_000);

// In Excel on the web office.js walks the Tab key itself: what it passes over, no keyboard reaches.
describe("the pane by keyboard alone", () => {
  let open: OpenPage;
  let pane: Frame;

  const focused = (): Promise<string> =>
    pane.evaluate(() => {
      const { activeElement: one } = document;
      return one?.getAttribute("aria-label") ?? one?.textContent ?? "";
    });
  const press = (key: string): Promise<void> => open.page.keyboard.press(key);
  /** Goes on with Tab until the footer is reached, and tells what was met. */
  const walk = async (): Promise<string[]> => {
    const met: string[] = [];
    for (let step = 0; step < 80 && met.at(-1) !== "Skriv och markera"; step++) {
      await press("Tab");
      met.push(await focused());
    }
    return met;
  };

  beforeAll(async () => {
    open = await openPage();
    await open.page.frameLocator(".paneBody iframe").getByText("290 av 290").waitFor();
    pane = await open.addin();
    await pane.getByRole("tab", { name: "Nyckel" }).click();
    await pane.getByRole("heading", { name: "Fördelningsmodell" }).waitFor();
  });

  afterAll(() => open.close());

  test("the Tab key meets every fold on its way through the key, and none holds it", async () => {
    await pane.getByRole("tab", { name: "Nyckel" }).focus();
    const met = await walk();
    expect(met.at(-1)).toBe("Skriv och markera");
    expect(met.filter((each) => each.startsWith("Kolumn: "))).toHaveLength(3);
    for (const fold of ["Begränsningar", "Upphandlingens inriktning", "Metod"])
      expect(met.some((each) => each.startsWith(fold))).toBe(true);
  });
});
