import { WorkbookRefusal } from "../../src/workbook";

it("carries why, and says it in the words it was given", () => {
  const refusal = new WorkbookRefusal("busy", "ActivityLimitReached: wait");
  expect(refusal.reason).toBe("busy");
  expect(String(refusal)).toBe("WorkbookRefusal: ActivityLimitReached: wait");
});
