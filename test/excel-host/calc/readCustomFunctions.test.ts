import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { aSheetWith } from "./aSheetWith";
import { readCustomFunctions } from "./readCustomFunctions";

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "excel-host-"));
  fs.writeFileSync(
    path.join(folder, "functions.js"),
    'CustomFunctions.associate("COUNT", (a, b) => [[a.length, b ?? "none"]]);',
  );
});
afterAll(() => fs.rmSync(folder, { recursive: true }));

it("reads a built file alone, and with the metadata beside it", () => {
  const file = path.join(folder, "functions.js");
  expect(readCustomFunctions(file)["FORDELA.COUNT"]).not.toHaveProperty("blocks");
  const parameters = [{ dimensionality: "matrix" }, { dimensionality: "scalar" }];
  const metadata = {
    allowErrorForDataTypeAny: true,
    functions: [{ id: "COUNT", name: "COUNT", parameters }],
  };
  fs.writeFileSync(path.join(folder, "functions.json"), JSON.stringify(metadata));
  const table = readCustomFunctions(file);
  expect(table["FORDELA.COUNT"]).toMatchObject({ takesErrors: true, blocks: [true, false] });
  expect(aSheetWith([[1]], { functions: table }).block("=FORDELA.COUNT(A1)")).toEqual([[1, "none"]]);
});
