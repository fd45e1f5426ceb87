import { registeredMunicipalities } from "../../src/municipalities";
import { aWorkbook, type Table, type Workbook } from "../excel-host";

/** How the municipal table stands in the workbook. */
export interface MunicipalLayout {
  /** How many of Sweden's municipalities; all where left out. */
  readonly count?: number;
  /** A table of Excel, or only a headed range below title rows. */
  readonly table?: boolean;
  /** Codes as numbers, as a careless import leaves them. */
  readonly codesAsNumbers?: boolean;
  /** Rows that sum the country, below the municipalities. */
  readonly totals?: number;
  /** Further columns after the input. */
  readonly more?: readonly string[];
}

/** A workbook of a Swedish analyst's: title rows, the municipal table at A4 of Underlag, and a sheet of her own. */
export function aMunicipalWorkbook(layout: MunicipalLayout = {}): Workbook {
  const { count = 290, table = true, codesAsNumbers = false, totals = 0, more = [] } = layout;
  const swedish = registeredMunicipalities()
    .filter(({ country }) => country === "SE")
    .slice(0, count);
  const rows = swedish.map(({ code, name }, at) => [
    codesAsNumbers ? Number(code) : code,
    name,
    1000 + ((at * 7919) % 50_000),
    at % 7 === 0 ? null : at % 90,
    ...more.map(() => "x"),
  ]);
  const header = ["Kod", "Kommun", "Folkmängd 2022", "Eget boende (EBO)", ...more];
  return aWorkbook()
    .sheet(
      "Underlag",
      { rows: [["Sveriges kommuner"], ["Källa: SCB"]] },
      {
        at: "A4",
        rows: [
          header,
          ...rows,
          ...Array.from({ length: totals }, () => ["", "Riket", 1, 1, ...more.map(() => "x")]),
        ],
        ...(table ? { table: "Kommuner" } : {}),
        ...(codesAsNumbers ? {} : { text: [0] }),
      },
    )
    .sheet("Anteckningar", { rows: [["Egna anteckningar", 12]] })
    .done();
}

/** The municipal table of such a workbook. */
export function kommuner(workbook: Workbook): Table {
  const table = workbook.table("Kommuner");
  if (!table) throw new Error("The workbook has no table Kommuner.");
  return table;
}
