import { inspectFile } from "../../src/cli/inspectFile";
import { writeWorkbook } from "../../src/xlsx";
import { aFile } from "../files/aFile";

test("tables and scenarios are named with their places", async () => {
  const found = await inspectFile(await writeWorkbook(aFile));
  expect(found.ok && found.value).toEqual({
    tables: [{ sheet: "Underlag", address: "B2:E5", rows: 3 }],
    scenarios: [{ name: "Scenario", total: 120 }],
    results: [],
  });
});
