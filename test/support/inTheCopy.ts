import type { Page } from "playwright-core";

/** The copy in its own window: its cells are typed in as a county does. */
export async function inTheCopy(copy: Page, cells: Readonly<Record<string, string>>): Promise<string> {
  await copy.waitForFunction(() => "fordelaPage" in window);
  return copy.evaluate(async (typed) => {
    const { fordelaPage } = window as unknown as {
      fordelaPage: {
        settled(): Promise<void>;
        edit(address: string, text: string): Promise<void>;
        file(): Promise<string>;
      };
    };
    await fordelaPage.settled();
    for (const [address, text] of Object.entries(typed)) await fordelaPage.edit(address, text);
    await fordelaPage.settled();
    return fordelaPage.file();
  }, cells);
}
