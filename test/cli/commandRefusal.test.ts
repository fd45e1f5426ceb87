import { commandRefusal } from "../../src/cli/commandRefusal";

const given = { command: "verify", files: [], options: {}, json: true } as const;

test.each([
  ["F802", 2],
  ["F810", 2],
  ["F809", 1],
  ["F820", 1],
] as const)("%s is status %i", (code, status) =>
  expect(commandRefusal([{ code, severity: "error" }], given).status).toBe(status),
);
test("what verify refuses has its shape all the same", () =>
  expect(JSON.parse(commandRefusal([{ code: "F809", severity: "error" }], given).text)).toMatchObject({
    ok: false,
    fingerprint: null,
    differences: [],
    reason: expect.stringContaining("cannot be verified"),
  }));
test("as text, one line a finding", () =>
  expect(commandRefusal([{ code: "F808", severity: "error" }], { ...given, json: false }).text).toMatch(
    /^F808 The file/,
  ));
