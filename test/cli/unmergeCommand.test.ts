import { aCommand } from "./aCommand";
import { aReturnRound } from "./aReturnRound";

test("what was merged is undone from the command line, whole or by name", async () => {
  const { files } = await aReturnRound({ O3: "25", O4: "12" });
  const { written } = await aCommand(
    ["merge", "base.xlsx", "01.xlsx", "--out", "m.xlsx", "--accept", "all"],
    files,
  );
  const one = await aCommand(
    ["unmerge", "m.xlsx", "--out", "u.xlsx", "--only", "0117:capacity", "--json"],
    written,
  );
  expect([one.status, JSON.parse(one.text)]).toMatchObject([
    0,
    { ok: true, restored: [{ code: "0117", role: "capacity", value: null }], left: [] },
  ]);
  const all = await aCommand(["unmerge", "m.xlsx", "--out", "u.xlsx", "--language", "sv"], written);
  expect(all.text).toBe("Celler som åter har det som stod där förut: 2. Sparat i u.xlsx.");
  const again = await aCommand(["merge", "u.xlsx", "01.xlsx", "--out", "x.xlsx", "--json"], {
    ...files,
    ...all.written,
  });
  expect(JSON.parse(again.text).files[0].differences).toHaveLength(2);
});
