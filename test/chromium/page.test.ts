import type { FordelaPage } from "../excel-host/page/session/fordelaPage";
import { type OpenPage, openPage } from "../support/openPage";

jest.setTimeout(120_000);

/** The smallest add-in: real office.js, and what Excel would see of it. */
const ADDIN = `<!doctype html><meta charset="utf-8"><title>Stand-in</title>
<script src="/office-js/office.js"></script>
<p id="said"></p>
<script>
  window.changes = [];
  Office.onReady(async () => {
    Office.actions.associate("clearHighlights", (event) => { window.pressed = true; event.completed(); });
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => { window.changes.push(event.address); });
      await context.sync();
    });
    document.getElementById("said").textContent = Office.context.displayLanguage;
  });
</script>`;

let open: OpenPage;

beforeAll(async () => {
  open = await openPage({ addinHtml: ADDIN });
  await open.book.openEmpty();
  await open.book.settled();
});

afterAll(() => open.close());

const addinReady = async () => {
  const frame = await open.addin();
  await frame.waitForFunction(() => document.getElementById("said")?.textContent !== "");
  return frame;
};

describe("the local page", () => {
  it("says in the chosen language that it is not Excel", async () => {
    await expect(open.page.textContent(".emulation")).resolves.toContain("inte Excel");
  });

  it("calculates what a person types, and again when a cell it depends on changes", async () => {
    const { book } = open;
    await book.edit("A1", "2");
    await book.edit("A2", "=A1*21");
    expect((await book.cell("A2")).value).toBe(42);
    await book.edit("A1", "3");
    expect((await book.cell("A2")).value).toBe(63);
  });

  it("takes an edit back with what followed from it", async () => {
    const { book } = open;
    await book.edit("B1", "5");
    await book.edit("B2", "=B1+1");
    await book.edit("B1", "10");
    await book.undo();
    expect((await book.texts("B1:B2")).flat()).toEqual(["5", "6"]);
  });

  it("reads numbers as Swedes write them", async () => {
    const { book } = open;
    await book.edit("C1", "12,5");
    await book.edit("C2", "=C1*2");
    expect(await book.cell("C1")).toMatchObject({ value: 12.5, text: "12,5" });
    expect((await book.cell("C2")).value).toBe(25);
  });

  it("shows the add-in's functions calculating from the shipped file, with the text of a refusal", async () => {
    const { book } = open;
    await book.edit("D1", "100");
    await book.edit("D2", "300");
    await book.edit("E1", "=FORDELA.SHARE(D1:D2)");
    expect((await book.texts("E1:E2")).flat()).toEqual(["0,25", "0,75"]);
    await book.edit("D1", "många");
    const { error } = await book.cell("E1");
    expect(error?.code).toBe("#VALUE!");
    expect(error?.text).toMatch(/^F\d{3} /);
  });

  it("lets the add-in read what the grid shows, and shows what the add-in writes", async () => {
    const { book } = open;
    await book.edit("G1", "7");
    await book.edit("G2", "=G1*6");
    const addin = await addinReady();
    const read = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("G1:G2");
        range.load("values");
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([[7], [42]]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Resultat");
        const range = sheet.getRange("A1:B2");
        range.numberFormat = [
          ["@", "#,##0"],
          ["@", "0.0%"],
        ];
        range.values = [
          ["0114", 12975],
          ["0115", 0.125],
        ];
        range.format.fill.color = "#FFE699";
        sheet.getRange("C1").formulas = [["=SUM(B1:B2)"]];
        sheet.activate();
        await context.sync();
      }),
    );
    await book.settled();
    expect(await book.sheets()).toContainEqual({ name: "Resultat", hidden: false, active: true });
    expect(
      (await book.texts("Resultat!A1:B2")).map((row) => row.map((text) => text.replace(/\s/g, " "))),
    ).toEqual([
      ["0114", "12 975"],
      ["0115", "12,5%"],
    ]);
    expect(await book.cell("Resultat!A1")).toMatchObject({ value: "0114", fill: "#FFE699" });
    expect((await book.cell("Resultat!C1")).value).toBe(12975.125);
  });

  it("colours by a rule that looks up what a formula spilled on another sheet, and forgets it when deleted", async () => {
    const { book } = open;
    const addin = await addinReady();
    const id = await addin.evaluate(() =>
      Excel.run(async (context) => {
        const source = context.workbook.worksheets.add("Källa");
        source.getRange("A1:A3").numberFormat = [["@"], ["@"], ["@"]];
        source.getRange("A1:A3").values = [["0114"], ["0115"], ["0117"]];
        source.getRange("C1:C3").values = [[1], [5], [9]];
        const lookup = context.workbook.worksheets.add("Spill");
        lookup.getRange("A1").formulas = [['=IF(Källa!A1:C3="","",Källa!A1:C3)']];
        const format = source.getRange("A1:C3").conditionalFormats.add(Excel.ConditionalFormatType.custom);
        format.custom.rule.formula = "=IFERROR(INDEX(Spill!$C$1:$C$3,MATCH($A1,Spill!$A$1:$A$3,0))>4,FALSE)";
        format.custom.format.fill.color = "#F4B183";
        format.load("id");
        await context.sync();
        return format.id;
      }),
    );
    await book.settled();
    await open.page.waitForFunction(() => window.fordelaPage.cell("Källa!A2").fill === "#F4B183");
    expect((await book.cell("Källa!A1")).fill).toBeNull();
    expect((await book.cell("Källa!B3")).fill).toBe("#F4B183");
    expect(await book.conditionalFormats("Källa")).toMatchObject([
      { id, fill: "#F4B183", addresses: ["A1:C3"] },
    ]);
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Källa").getRange("A1:C3").conditionalFormats.clearAll();
        await context.sync();
      }),
    );
    await book.settled();
    expect((await book.cell("Källa!B3")).fill).toBeNull();
  });

  it("raises the add-in's change event for a person's edit", async () => {
    const addin = await addinReady();
    await addin.evaluate(() => window.changes.splice(0));
    await open.book.edit("Resultat!A5", "hej");
    await addin.waitForFunction(() => window.changes.includes("A5"));
  });

  it("presses the add-in's ribbon buttons through office.js", async () => {
    const addin = await addinReady();
    await open.page.getByRole("button", { name: "Ta bort markeringar" }).click();
    await addin.waitForFunction(() => window.pressed === true);
  });

  it("says aloud what it does not implement, by the method's name", async () => {
    const addin = await addinReady();
    await addin.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange("A1").removeDuplicates([0], false);
        await context.sync();
      }).catch(() => undefined),
    );
    await open.page.waitForFunction(() =>
      window.fordelaPage.notices().some((text) => /RemoveDuplicates/i.test(text)),
    );
  });

  it("says that the add-in's page is missing, and no longer when it has loaded", async () => {
    const { page, book } = open;
    const missing = page.locator(".notice", { hasText: "Tilläggets sida finns inte än" });
    await page.route("**/taskpane.html", (route) => route.fulfill({ status: 404 }), { times: 1 });
    await book.setLanguage("sv");
    await missing.waitFor();
    await book.setLanguage("sv");
    await addinReady();
    await missing.waitFor({ state: "detached" });
  });

  it("starts the add-in anew in another language and keeps the workbook", async () => {
    await open.page.selectOption(".title select >> nth=0", "nb");
    // The locator follows the frame while it is being replaced; a frame held by hand would be gone.
    await open.page.frameLocator(".paneBody iframe").locator("#said").getByText("nb-NO").waitFor();
    expect((await open.book.cell("Resultat!B1")).value).toBe(12975);
    await expect(open.page.textContent(".emulation")).resolves.toContain("ikke Excel");
  });
});

declare global {
  interface Window {
    fordelaPage: FordelaPage;
    changes: string[];
    pressed?: boolean;
  }
}
