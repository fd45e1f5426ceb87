import { highlightRules } from "../../src/workbook";
import { aMunicipalTable } from "./aMunicipalTable";

const span = (sheet: string, column: string) => ({ sheet, column, firstRow: 5, lastRow: 8 });
const lookup = {
  codes: span("Fördelning", "A"),
  names: span("Fördelning", "B"),
  directions: span("Fördelning", "M"),
};
const table = aMunicipalTable(["Kod", "Kommun"]);

it("looks by the code with zeros before it, then by what a cell begins with, then by name", () => {
  const [high] = highlightRules(table, { codeColumn: 0, nameColumn: 1, others: [] }, lookup);
  expect(high?.formula).toBe(
    `=ISNUMBER(FIND("|"&IFERROR(INDEX('Fördelning'!$M$5:$M$8,IFERROR(MATCH(RIGHT("0000"&TRIM($B5),4),'Fördelning'!$A$5:$A$8,0),IFERROR(MATCH(LEFT(TRIM($B5),4),'Fördelning'!$A$5:$A$8,0),MATCH(TRIM($C5),'Fördelning'!$B$5:$B$8,0)))),"-")&"|","|high|högt|høyt|"))`,
  );
});

it("asks the list of labels first, with its signs taken as they are", () => {
  const others = { labels: span("Inställningar", "K"), codes: span("Inställningar", "L") };
  const [high] = highlightRules(
    table,
    { codeColumn: undefined, nameColumn: 0, others: [] },
    { ...lookup, others },
  );
  expect(high?.formula).toContain(
    `IFERROR(MATCH(INDEX('Inställningar'!$L$5:$L$8,MATCH(SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(TRIM($B5),"~","~~"),"*","~*"),"?","~?"),'Inställningar'!$K$5:$K$8,0))`,
  );
});

it("gives each of the five directions a fill of its own, and Excel no list of constants", () => {
  const rules = highlightRules(table, { codeColumn: 0, nameColumn: undefined, others: [] }, lookup);
  expect(new Set(rules.map(({ fill }) => fill)).size).toBe(5);
  expect(rules.map(({ formula }) => formula).join()).not.toMatch(/[{}]/);
});
