import { jsonOutcome } from "../../src/cli/jsonOutcome";

test("what is said is JSON, with its status", () =>
  expect(jsonOutcome(1, { ok: false })).toEqual({ status: 1, text: '{\n  "ok": false\n}' }));
