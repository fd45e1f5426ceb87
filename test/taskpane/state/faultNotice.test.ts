import { faultNotice } from "../../../src/taskpane/state/faultNotice";

test.each([
  ["protected", "Underlag", "fault_protectedSheet"],
  ["protected", "AccessDenied: x", "fault_protected"],
  ["protected", "", "fault_protected"],
  ["busy", "Underlag", "fault_busy"],
] as const)("%s with %j is told as %s", (reason, detail, text) => {
  expect(faultNotice({ reason, detail })).toEqual({ kind: "error", text, values: { detail } });
});
