import type { FordelaPage } from "../excel-host/page/session/fordelaPage";
import { type OpenPage, openPage } from "../support/openPage";

jest.setTimeout(120_000);

const NOTHING_IN_THE_PANE = "<!doctype html><title>Stand-in</title>";
const ALLOCATE =
  '=FORDELA.ALLOCATE(IF(Kommuner[[#All],[Kod]:[Kapacitet]]="","",Kommuner[[#All],[Kod]:[Kapacitet]]),,1500)';

let open: OpenPage;

beforeAll(async () => {
  open = await openPage({ addinHtml: NOTHING_IN_THE_PANE });
});

afterAll(() => open.close());

/** Grid and model must say the same after whatever a person did. */
const expectAgreement = async (): Promise<void> => {
  await open.book.settled();
  expect(await open.book.differences()).toEqual([]);
};

const keys = async (text: string): Promise<void> => {
  await open.page.keyboard.type(text);
  await open.page.keyboard.press("Enter");
  await open.page.waitForTimeout(50);
  await open.book.settled();
};

describe("the Swedish sample in the grid", () => {
  beforeEach(async () => {
    await open.book.openSample("sweden");
    await open.book.settled();
  });

  it("is painted as the file has it: table, frozen header, Swedish numbers, codes with their zeros", async () => {
    const { book } = open;
    expect(await book.tables()).toEqual([
      { name: "Kommuner", sheet: "Underlag", address: expect.stringMatching(/^A4:/) },
    ]);
    expect(await book.cell("Underlag!A5")).toMatchObject({ value: "0114", text: "0114" });
    const { text } = await book.cell("Underlag!D5");
    expect(text.replace(/\s/g, " ")).toBe("49 262");
    expect((await book.cell("Underlag!A4")).bold).toBe(true);
    await expectAgreement();
  });

  it("calculates the whole job in one formula, and again when a figure in the table changes", async () => {
    const { book } = open;
    await book.edit("Källor!N1", ALLOCATE);
    expect((await book.texts("Källor!N1:O2")).flat()).toEqual(["Code", "Name", "0114", "Upplands Väsby"]);
    const places = async () => {
      const texts = (await book.texts("Källor!W2:W291")).flat().map(Number);
      return texts.reduce((sum, one) => sum + one, 0);
    };
    expect(await places()).toBe(1500);
    const before = await book.texts("Källor!Q2:Q291");
    await book.edit("Underlag!D5", "200000");
    expect(await places()).toBe(1500);
    expect(await book.texts("Källor!Q2:Q291")).not.toEqual(before);
    await book.clear("Underlag!D5");
    expect((await book.cell("Källor!N1")).error?.text).toMatch(/^F\d{3} .*Upplands Väsby/);
    await book.undo();
    expect(await places()).toBe(1500);
    await expectAgreement();
  });

  it("keeps a zero and an empty cell apart in the span that the add-in passes on", async () => {
    const { book } = open;
    await book.edit("Källor!N1", "0");
    await book.edit("Källor!N3", "7");
    for (const _ of [1, 2]) {
      await book.edit("Källor!O1", '=IF(N1:N3="","tom",N1:N3)');
      expect((await book.texts("Källor!O1:O3")).flat()).toEqual(["0", "tom", "7"]);
      await book.clear("Källor!O1");
    }
  });

  it("agrees with the model after typing, Ctrl+Z, sorting, inserted and deleted rows and columns, renamed and new sheets", async () => {
    const { book, page } = open;
    await book.edit("Källor!N1", ALLOCATE);
    await book.select("Underlag!D6");
    await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x: 440, y: 200 } });
    const typedAt = await book.selection();
    const before = (await book.cell(typedAt)).text;
    await keys("31415");
    expect((await book.cell(typedAt)).value).toBe(31415);
    await expectAgreement();
    await page.keyboard.press("Control+z");
    await page.waitForTimeout(100);
    await book.settled();
    expect((await book.cell(typedAt)).text).toBe(before);
    await expectAgreement();

    await book.sort("Kommuner", "Folkmängd 2022", false);
    expect((await book.cell("Underlag!B5")).text).toBe("Stockholm");
    await expectAgreement();
    await book.undo();
    expect((await book.cell("Underlag!B5")).text).toBe("Upplands Väsby");

    for (const act of ["insertRow", "deleteRow", "insertColumn", "deleteColumn"] as const) {
      await book.structure(act, "Underlag!C7");
      await expectAgreement();
      await book.undo();
      await expectAgreement();
    }
    await book.renameSheet("Underlag", "Mitt underlag");
    await expectAgreement();
    expect((await book.cell("Källor!N2")).text).toBe("0114");
    await book.addSheet("Ny");
    await expectAgreement();
    expect((await book.sheets()).map(({ name }) => name)).toContain("Ny");
  });

  it("gives up a spill that a person writes into, and takes it back when the cell is emptied", async () => {
    const { book } = open;
    await book.edit("Källor!N1", ALLOCATE);
    await book.edit("Källor!O5", "i vägen");
    expect((await book.cell("Källor!N1")).error?.code).toBe("#SPILL!");
    await book.undo();
    expect((await book.cell("Källor!N1")).text).toBe("Code");
    await expectAgreement();
  });

  it("fills formulas down and shows what stands behind references that the grid's engine does not know", async () => {
    const { book } = open;
    await book.edit("Källor!N1", '=INDEX(Kommuner[Kommun],MATCH("0180",Kommuner[Kod],0))');
    expect((await book.cell("Källor!N1")).text).toBe("Stockholm");
    await book.edit("Källor!P1", "=Underlag!D5:D8*2");
    await book.edit("Källor!Q1", "=SUM(P1#)");
    const doubled = (await book.texts("Källor!P1:P4")).flat().map(Number);
    expect((await book.cell("Källor!Q1")).value).toBe(doubled.reduce((sum, one) => sum + one, 0));
    await expectAgreement();
  });
});

describe("the Norwegian sample and other workbooks", () => {
  it("replaces the open workbook by the Norwegian one, with its title and its own numbers", async () => {
    await open.page.getByRole("button", { name: "Norskt exempel" }).click();
    await open.page.waitForFunction(() => document.querySelector("h1")?.textContent === "norway-2024.xlsx");
    await expectAgreement();
    expect(await open.book.tables()).toMatchObject([{ name: "Kommuner" }]);
    expect((await open.book.cell("A5")).value).toBe("0301");
  });

  it("says in words why a file cannot be opened, and keeps the workbook", async () => {
    const file = { name: "trasig.xlsx", mimeType: "application/zip", buffer: Buffer.from("ingen arbetsbok") };
    await open.page.setInputFiles("input[type=file]", file);
    await open.page.waitForFunction(() =>
      window.fordelaPage.notices().some((text) => /^trasig\.xlsx .*F80\d/.test(text)),
    );
    expect(await open.book.sheets()).not.toHaveLength(0);
  });
});

declare global {
  interface Window {
    fordelaPage: FordelaPage;
  }
}
