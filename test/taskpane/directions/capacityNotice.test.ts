import { capacityNotice } from "../../../src/taskpane/directions/capacityNotice";
import { paneWords } from "../../../src/taskpane/paneWords";
import { textsIn } from "../textsIn";

const log = { sheet: "Kapacitetsunderlag", cells: [] };
const words = paneWords("sv", textsIn.sv);
const said = (done: Parameters<typeof capacityNotice>[0], follows?: string) =>
  capacityNotice(done, { log, ...(follows === undefined ? {} : { follows }) }, 1234, words);

test("written: how many, where they come from, and which scenario follows", () => {
  const done = { kind: "written", sheet: "Fördelning", address: "A1" } as const;
  expect(said(done).text).toMatch(/^1\s234 användbara platser .*på bladet Kapacitetsunderlag\.$/);
  expect(said(done, "Grund").text).toMatch(/Scenariot Grund följer nu kapaciteten\.$/);
});

test("not written: each says that nothing was written, and why", () => {
  expect(said({ kind: "occupied", sheet: "Fördelning", cells: ["A1", "B2"] })).toEqual({
    kind: "warning",
    text: "Inget skrevs: på bladet Fördelning står något i vägen (A1, B2).",
  });
  expect(said({ kind: "overtaken", sheet: "Fördelning", title: "Läget" }).text).toContain("”Läget”");
  const refused = { kind: "failed", reason: "protected", detail: "Underlag" } as const;
  expect(said(refused)).toMatchObject({
    kind: "error",
    text: expect.stringMatching(/^Bladet Underlag är skyddat/),
  });
  expect(said({ ...refused, detail: "AccessDenied: x" }).text).toMatch(/^Bladet är skyddat/);
});
