import { createExcelWorkbook } from "../../src/excel";
import { anExcelWorkbook, aRequest } from "./anExcelWorkbook";
import { aUsersWorkbook } from "./aUsersWorkbook";
import { pictureOf } from "./pictureOf";

const excel = anExcelWorkbook();

it("a write that fails at any action leaves everything as it was", async () => {
  const workbook = await aUsersWorkbook(excel());
  const { host } = excel();
  const before = pictureOf(workbook);
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  const request = aRequest(table!, { replace: true });
  let failures = 0;
  // A write of this size is one batch of more than sixty actions; those that only read have fewer.
  for (let action = 60; ; action += 5) {
    let isArmed = true;
    host.trace = (direction, body) => {
      if (direction !== "request") return;
      const { Actions } = body as { readonly Actions: readonly unknown[] };
      host.faults.failAt = isArmed && Actions.length > action ? { action, code: "InvalidOperation" } : null;
      if (host.faults.failAt) isArmed = false;
    };
    const outcome = isArmed ? await port.writeAndHighlight(request) : undefined;
    host.trace = null;
    host.faults.failAt = null;
    if (isArmed) break;
    failures++;
    expect(outcome).toMatchObject({ kind: "failed", reason: "unknown" });
    expect(pictureOf(workbook)).toEqual(before);
  }
  expect(failures).toBeGreaterThan(5);
  expect(port.canUndo()).toBe(true);
  await port.undo();
  expect(pictureOf(workbook)).toEqual(before);
});

it.each([1, 2, 3])("a write refused at its exchange %i leaves everything as it was", async (wanted) => {
  const workbook = await aUsersWorkbook(excel());
  const { host } = excel();
  const before = pictureOf(workbook);
  const port = createExcelWorkbook();
  const [table] = await port.findTables();
  let exchange = 0;
  host.trace = (direction, body) => {
    if (direction !== "request") return;
    const { Actions } = body as { readonly Actions: readonly unknown[] };
    exchange++;
    host.faults.failAt =
      exchange === wanted ? { action: Actions.length - 1, code: "InvalidOperation" } : null;
  };
  const outcome = await port.writeAndHighlight(aRequest(table!, { replace: true }));
  host.trace = null;
  host.faults.failAt = null;
  expect(outcome.kind).toBe("failed");
  expect(pictureOf(workbook)).toEqual(before);
  expect(port.canUndo()).toBe(false);
});
