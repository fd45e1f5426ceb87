import { visibleSettings } from "../../src/files/visibleSettings";
import { aFile, aSheet } from "./aFile";

test("scenario and key are read side by side, in the language of their headers", () => {
  const read = visibleSettings(aFile);
  if (!read.ok) throw new Error("refused");
  expect(read.value.scenario).toMatchObject({ total: 120, language: "sv" });
  expect(read.value.definition?.criteria).toEqual([
    { name: "Folkmängd", column: "Folkmängd", transform: "share", weight: 2 },
  ]);
});
test("a file without them gives nothing; a broken one is refused", () => {
  expect(visibleSettings({ sheets: [] })).toMatchObject({ ok: true, value: {} });
  const broken = visibleSettings({
    sheets: [
      aSheet("A", [
        ["Parameter", "Verdi"],
        ["totalt", "mange"],
      ]),
    ],
  });
  expect(broken.issues.map(({ code }) => code)).toEqual(["F106"]);
});
