import { unreadable } from "../../../src/taskpane/state/unreadable";
import { WorkbookRefusal } from "../../../src/workbook";

test("scenarios of a newer version are said to be that, with what is needed", () => {
  expect(unreadable(new WorkbookRefusal("newerForm", "F820")).text).toBe("fault_newerForm");
});

test("damaged scenarios are not taken for a workbook that could not be read", () => {
  expect(unreadable(new WorkbookRefusal("damagedForm", "F823")).text).toBe("fault_damagedForm");
});

test("anything else is said as what it is to the user: the workbook could not be read", () => {
  expect(unreadable(new WorkbookRefusal("busy", "ActivityLimitReached")).text).toBe("readFailed");
  expect(unreadable(new Error("x")).text).toBe("readFailed");
});
