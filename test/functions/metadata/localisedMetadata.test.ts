import { localisedMetadata } from "../../../src/functions/metadata/localisedMetadata";

const described = (id: string, parameters: string[], name = id) => ({
  id,
  name,
  description: "from the source",
  result: { dimensionality: "matrix" },
  parameters: parameters.map((parameter) => ({
    name: parameter,
    description: "from the source",
    type: "any",
  })),
});
const generated = {
  functions: [described("SHORTFALL", ["target", "existing"])],
  allowCustomDataForDataTypeAny: true,
};

test("each language gets a file of its own with its words and the same shape", () => {
  const files = localisedMetadata(generated);
  const words = Object.entries(files).map(([file, { functions }]) => [
    file,
    functions[0]?.parameters.map(({ name }) => name).join(" "),
  ]);
  expect(words).toEqual([
    ["functions.json", "target existing"],
    ["functions.sv-se.json", "måltal befintligt"],
    ["functions.nb-no.json", "måltall på_plass"],
  ]);
  for (const { functions } of Object.values(files)) {
    expect(functions[0]).toMatchObject({
      id: "SHORTFALL",
      name: "SHORTFALL",
      result: { dimensionality: "matrix" },
    });
    expect(functions[0]?.parameters.every((parameter) => "type" in parameter)).toBe(true);
  }
});

test("what Excel shows never comes from the comments in the source", () => {
  expect(JSON.stringify(localisedMetadata(generated))).not.toContain("from the source");
});

test("errors in cells may reach the functions", () => {
  for (const metadata of Object.values(localisedMetadata(generated))) {
    expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true, allowCustomDataForDataTypeAny: true });
  }
});

test.each([
  ["a function without a text", described("MEAN", ["values"]), "functions.json: MEAN has no text"],
  [
    "a parameter without a text",
    described("SHORTFALL", ["target", "existing", "codes"]),
    "takes (target, existing, codes)",
  ],
  [
    "parameters in another order",
    described("SHORTFALL", ["existing", "target"]),
    "speak of (target, existing)",
  ],
  [
    "an id that is not the name",
    described("SHORTFALL", ["target", "existing"], "Shortfall"),
    "must be the same",
  ],
])("%s stops the build", (_what, fault, sentence) => {
  expect(() => localisedMetadata({ functions: [fault] })).toThrow(sentence);
});
