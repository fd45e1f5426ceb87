import type { Workbook } from "../excel-host";
import { aMunicipalWorkbook } from "./aMunicipalWorkbook";
import { anExcelWorkbook, written } from "./anExcelWorkbook";

const excel = anExcelWorkbook();

const usersRule = "=$C5>10000";

async function withARuleOfTheUsers(workbook: Workbook): Promise<Workbook> {
  await excel().reset(workbook);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Underlag").getRange("C5:C16");
    range.conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = usersRule;
    await context.sync();
  });
  return workbook;
}

function formulasOf(workbook: Workbook): readonly string[] {
  return workbook.sheet("Underlag")!.conditionalFormats.map((format) => {
    const { Custom } = format.rule as { Custom: { Rule: { Formula: string } } };
    return Custom.Rule.Formula;
  });
}

it("takes away its own highlights and leaves the user's, also after a second write", async () => {
  const workbook = await withARuleOfTheUsers(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await written();
  expect(formulasOf(workbook)).toHaveLength(6);
  await port.writeAndHighlight(request);
  expect(formulasOf(workbook)).toHaveLength(6);
  expect(await port.clearHighlights()).toEqual({ kind: "highlighted", rows: 10 });
  expect(formulasOf(workbook)).toEqual([usersRule]);
  expect(await port.clearHighlights()).toEqual({ kind: "highlighted", rows: 0 });
});

it("finds its highlights on a sheet that was renamed since", async () => {
  await withARuleOfTheUsers(aMunicipalWorkbook({ count: 12 }));
  const { port } = await written();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Underlag").name = "Underlag 2022";
    await context.sync();
  });
  expect(await port.clearHighlights()).toEqual({ kind: "highlighted", rows: 10 });
});

it("the result's own directions bear the same fills: once after a second write, gone when cleared, back when that write is undone", async () => {
  const workbook = await excel().reset(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await written();
  const tints = (): string[] =>
    workbook
      .sheet("Fördelning")!
      .conditionalFormats.map(
        ({ rule }) => (rule as { Custom: { Rule: { Formula: string } } }).Custom.Rule.Formula,
      )
      .sort();
  const first = tints();
  expect(first).toHaveLength(5);
  expect(first[0]).toBe('=ISNUMBER(FIND("|"&$M5&"|","|high|högt|høyt|"))');
  await port.writeAndHighlight(request);
  expect(tints()).toEqual(first);
  await port.undo();
  expect(tints()).toEqual(first);
  await port.clearHighlights();
  expect(tints()).toEqual([]);
});
