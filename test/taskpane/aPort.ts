import type { FoundTable, OffersPort, StoredScenarios, WorkbookPort } from "../../src/workbook";

const rows: readonly (readonly unknown[])[] = [
  ["Kod", "Kommun", "Län", "Folkmängd 2022", "Arbetslösa procent", "Mottagna 2018", "Eget boende (EBO)"],
  ["0114", "Upplands Väsby", "Stockholms län", 50000, 6.1, 169, 40],
  ["0115", "Vallentuna", "Stockholms län", 35000, 3.2, 122, 10],
  ["1264", "Skurup", "Skåne län", 16000, 7.4, 60, 31],
  ["2421", "Storuman", "Västerbottens län", 5800, 3.9, 20, 0],
];

/** The table of the tests, standing at A4 of the sheet Underlag. */
export function aTable(values: readonly (readonly unknown[])[] = rows): FoundTable {
  const origin = { sheet: "Underlag", row: 3, column: 0 };
  return { id: "t1", tableName: "Kommuner", sheet: "Underlag", address: "A4:G8", origin, values };
}

/** The rows of aTable with one cell replaced; row 1 is the first municipality. */
export function rowsWith(row: number, column: number, value: unknown): readonly (readonly unknown[])[] {
  return rows.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
  );
}

/** A workbook in memory that notes what is asked of it. */
export function aPort(
  tables: readonly FoundTable[] = [aTable()],
  own: Partial<WorkbookPort> = {},
): WorkbookPort {
  return {
    findTables: jest.fn(async () => tables),
    setOutFrom: jest.fn(),
    readScenarios: jest.fn(async (): Promise<StoredScenarios | undefined> => undefined),
    saveScenarios: jest.fn(async (stored: StoredScenarios) => stored),
    writeAndHighlight: jest.fn(
      async () => ({ kind: "written", sheet: "Resultat", address: "A1:N5" }) as const,
    ),
    clearHighlights: jest.fn(async () => ({ kind: "highlighted", rows: 0 }) as const),
    undo: jest.fn(async () => ({ undone: true, left: [] })),
    canUndo: jest.fn(() => true),
    standing: jest.fn(() => undefined),
    hasLostUndo: jest.fn(() => false),
    readFile: jest.fn(async () => new Uint8Array()),
    openCopy: jest.fn(async () => true),
    readPart: jest.fn(async () => undefined),
    takeBack: jest.fn(async () => ({ kind: "written", sheet: "Återtaget", address: "A1" }) as const),
    goTo: jest.fn(async () => undefined),
    countBrokenFormulas: jest.fn(async () => 0),
    renameHeaders: jest.fn(async () => ({ kind: "renamed" }) as const),
    onSelection: jest.fn(async () => () => undefined),
    repairFormulas: jest.fn(async () => 0),
    onChange: jest.fn(async () => () => undefined),
    offersPort: jest.fn(async () => anOffersPort()),
    ...own,
  };
}

/** The part of it that the place for offers asks. */
export function anOffersPort(rules: readonly FoundTable[] = [], own: Partial<OffersPort> = {}): OffersPort {
  return {
    findRules: jest.fn(async () => rules),
    write: jest.fn(
      async ({ sheets }) => ({ kind: "written", sheets: sheets.map(({ name }) => name) }) as const,
    ),
    undo: jest.fn(async () => ({ undone: true, left: [] })),
    canUndo: jest.fn(() => true),
    ...own,
  };
}
