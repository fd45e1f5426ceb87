import { strFromU8, strToU8, unzipSync } from "fflate";
import { zipFiles } from "../../src/xlsx";

test("files come out of the zip as they went in, each under its name", () => {
  const zip = zipFiles([
    { name: "å-01.xlsx", bytes: strToU8("ett") },
    { name: "å-12.xlsx", bytes: strToU8("tolv") },
  ]);
  const parts = Object.entries(unzipSync(zip)).map(([name, bytes]) => `${name} ${strFromU8(bytes)}`);
  expect(parts).toEqual(["å-01.xlsx ett", "å-12.xlsx tolv"]);
});
