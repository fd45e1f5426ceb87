import { aStartedExcel, refusal, soon } from "../objects/aStartedExcel";
import { FAULT } from ".";

const excel = aStartedExcel();
const read = () =>
  Excel.run(async (context) => {
    context.workbook.load("name");
    await context.sync();
    return context.workbook.name;
  });

it.each<[keyof typeof FAULT, string]>([
  ["cellEditMode", "InvalidOperationInCellEditMode"],
  ["accessDenied", "AccessDenied"],
  ["requestTooLarge", "RequestPayloadSizeLimitExceeded"],
  ["responseTooLarge", "ResponsePayloadSizeLimitExceeded"],
  ["throttled", "ActivityLimitReached"],
  ["sessionTimeout", "InvalidOrTimedOutSession"],
])("refuses a request with %s, once", async (fault, code) => {
  excel().host.faults.failNext(FAULT[fault]);
  expect((await refusal(read())).code).toBe(code);
  expect(await read()).toBe("Book1.xlsx");
});

it("refuses while a cell is being edited", async () => {
  excel().host.faults.cellEditing = true;
  expect((await refusal(read())).code).toBe("InvalidOperationInCellEditMode");
  excel().host.faults.cellEditing = false;
  expect(await read()).toBe("Book1.xlsx");
});

it("waits for the end of a cell edit where the add-in asks for it", async () => {
  const { faults, workbook } = excel().host;
  faults.cellEditing = true;
  const run = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem("Tom").getRange("A1").values = [["waited"]];
    await context.sync();
  });
  await soon();
  expect(workbook.sheet("Tom")!.valueAt(0, 0)).toBe("");
  faults.cellEditing = false;
  await run;
  expect(workbook.sheet("Tom")!.valueAt(0, 0)).toBe("waited");
});

it("fails at the n-th action and keeps what came before", async () => {
  const { faults, workbook } = excel().host;
  const write = () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Tom");
      for (let row = 1; row <= 20; row++) sheet.getRange(`A${row}`).values = [[row]];
      await context.sync();
    });
  faults.failAt = { action: 30, code: "GeneralException" };
  const error = await refusal(write());
  faults.failAt = null;
  expect(error.code).toBe("GeneralException");
  expect(workbook.sheet("Tom")!.valueAt(0, 0)).toBe(1);
  expect(workbook.sheet("Tom")!.valueAt(19, 0)).toBe("");
  excel().host.internalFaults.length = 0;
});

it("limits what may be sent and answered", async () => {
  const { faults } = excel().host;
  const write = (count: number) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Tom").getRange(`A1:A${count}`);
      range.values = Array.from({ length: count }, (_, i) => [i]);
      await context.sync();
    });
  faults.requestLimit = 5000;
  await write(5);
  expect((await refusal(write(1400))).code).toBe("RequestPayloadSizeLimitExceeded");
  faults.requestLimit = Infinity;
  await write(1400);
  faults.responseLimit = 2000;
  const readAll = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Tom").getRange("A1:A1400").load("values");
    await context.sync();
  });
  expect((await refusal(readAll)).code).toBe("ResponsePayloadSizeLimitExceeded");
});

it("takes its time where a test asks for it, and keeps the order", async () => {
  const { faults, workbook } = excel().host;
  faults.latency = 10;
  await Promise.all(
    [1, 2, 3].map((value) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Tom").getRange("A1").values = [[value]];
        await context.sync();
      }),
    ),
  );
  expect(workbook.sheet("Tom")!.valueAt(0, 0)).toBe(3);
});

it("waits for an engine that needs time before it answers", async () => {
  const { workbook } = excel().host;
  workbook.engine?.dispose();
  let due = false;
  const sheet = workbook.sheet("Tom")!;
  workbook.engine = {
    recalculate: () => (due = sheet.cellAt(0, 0)?.formula !== undefined && sheet.valueAt(0, 0) === 0),
    get busy() {
      return due;
    },
    settled: async () => {
      await soon();
      sheet.setCalculated(0, 0, 42);
      due = false;
    },
    dispose: () => undefined,
  };
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Tom").getRange("A1");
    cell.formulas = [["=SLOW()"]];
    cell.load("values");
    await context.sync();
    expect(cell.values).toEqual([[42]]);
  });
});
