import type { Workbook } from "../excel-host";
import { aMunicipalWorkbook, kommuner } from "./aMunicipalWorkbook";
import { anExcelWorkbook, aNamedScenario, written } from "./anExcelWorkbook";

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

/** What each row of the table is coloured by: the rules are entered as cells beside it and calculated by the emulated Excel. */
function shownBy(workbook: Workbook): readonly (readonly [unknown, string])[] {
  const sheet = workbook.sheet("Underlag")!;
  const rules = formulasOf(workbook).filter((formula) => formula !== usersRule);
  return Array.from({ length: kommuner(workbook).bodyArea!.rows }, (_, at) => {
    const row = 5 + at;
    const words = rules.flatMap((formula) => {
      workbook.userEdit(
        "Anteckningar!H1",
        formula.replace("$A5,", () => `Underlag!$A$${row},`),
      );
      return workbook.sheet("Anteckningar")!.valueAt(0, 7) === true ? [/="([^"]+)"$/.exec(formula)![1]!] : [];
    });
    return [sheet.valueAt(row - 1, 0), words.join("+")] as const;
  });
}

const asWritten = (result: readonly (readonly (string | number)[])[]) =>
  new Map(result.slice(1).map((row) => [Number(row[0]), row[12] === "inget" ? "" : String(row[12])]));

it.each([false, true])(
  "every row shows its own direction, also after sorting (codes as numbers: %s)",
  async (codesAsNumbers) => {
    const workbook = await withARuleOfTheUsers(aMunicipalWorkbook({ count: 12, codesAsNumbers }));
    const { request } = await written({ named: aNamedScenario(60) });
    const wanted = asWritten(request.result);
    const check = () =>
      shownBy(workbook).forEach(([code, word]) =>
        expect([code, word]).toEqual([code, wanted.get(Number(code))]),
      );
    check();
    workbook.sortTable(kommuner(workbook), [{ column: 2, ascending: false }]);
    check();
    expect(new Set(wanted.values()).size).toBeGreaterThan(2);
  },
);

it("takes away its own highlights and leaves the user's, also after a second write", async () => {
  const workbook = await withARuleOfTheUsers(aMunicipalWorkbook({ count: 12 }));
  const { port, request } = await written();
  expect(formulasOf(workbook)).toHaveLength(5);
  await port.writeAndHighlight(request);
  expect(formulasOf(workbook)).toHaveLength(5);
  expect(await port.clearHighlights()).toEqual({ kind: "highlighted", rows: 4 });
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
  expect(await port.clearHighlights()).toEqual({ kind: "highlighted", rows: 4 });
});
