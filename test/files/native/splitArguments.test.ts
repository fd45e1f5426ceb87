import { constantBlock } from "../../../src/files/native/constantBlock";
import { splitArguments } from "../../../src/files/native/splitArguments";

const of = (...texts: string[]) => texts.map((text) => constantBlock(text));

test("bounds for all rows, padded codes and the method in any language", () => {
  const read = splitArguments(
    "PLACES",
    of("9", "{1,2}", "{3,0}", "1", "{4,5}", '{114,"0115"}', '"heltalsmetoden"'),
  );
  expect(read).toMatchObject({
    units: { weights: [1, 2], existing: [3, 0], minimum: [1, 1], maximum: [4, 5], codes: ["0114", "0115"] },
    total: { value: 9, cell: "9" },
    method: "dHondt",
  });
});

test("an argument left out is none", () =>
  expect(splitArguments("TARGET", of("9", "{1,2}", "", "", '"halfUp"'))).toMatchObject({
    units: { weights: [1, 2] },
    method: "halfUp",
  }));

test.each([
  ["SHARE", ["9", "{1,2}"]],
  ["PLACES", ['"9"', "{1,2}"]],
  ["PLACES", ["9", '{1,"2"}']],
  ["PLACES", ["9", "{1,2}", "{1,2,3}"]],
  ["TARGET", ["9", "{1,2}", "", "{1}"]],
  ["TARGET", ["9", "{1,2}", "", "", '"okänd"']],
])("%s of %s is not counted with", (name, texts) =>
  expect(splitArguments(name, of(...texts))).toBeUndefined(),
);
