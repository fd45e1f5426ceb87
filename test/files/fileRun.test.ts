import { fileRun } from "../../src/files";
import { writeWorkbook } from "../../src/xlsx";
import { aBase } from "./aBase";

test("a file is run, and a scenario that it does not have is refused by name", async () => {
  const bytes = await writeWorkbook(aBase());
  expect(await fileRun(bytes)).toMatchObject({ ok: true, value: { scenario: { total: 200 } } });
  expect((await fileRun(bytes, "Q")).issues).toMatchObject([{ code: "F807", found: "Q" }]);
});
