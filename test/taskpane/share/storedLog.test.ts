import { emptyMergeLog } from "../../../src/sharing";
import { storedLog } from "../../../src/taskpane/share/storedLog";
import { mergeLogFile, mergeNamespace } from "../../../src/xlsx";

test("nothing, what was taken in before, or why it cannot be read", async () => {
  const read = (xml: string | undefined) => storedLog({ readPart: async () => xml });
  expect(await read(undefined)).toMatchObject({ ok: true, value: { entries: [] } });
  const log = { ...emptyMergeLog, copies: ["abc"] };
  expect(await read(mergeLogFile(log, [], "sv").part.xml)).toMatchObject({
    ok: true,
    value: { copies: ["abc"] },
  });
  const damaged = await read(`<merged xmlns="${mergeNamespace}">{</merged>`);
  expect(damaged.issues.map(({ code }) => code)).toEqual(["F823"]);
});
