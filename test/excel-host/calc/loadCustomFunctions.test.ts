import { CellError } from "../model";
import { aSheetWith } from "./aSheetWith";
import { loadCustomFunctions } from "./loadCustomFunctions";

const CODE = `
  "use strict";
  function twice(values) { return values.map(function (row) { return row.map(function (v) { return 2 * v; }); }); }
  function refuse() { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, "F101 nej"); }
  function reach() { return [typeof window, typeof document, typeof Office, typeof self.document, typeof globalThis.CustomFunctions].join(); }
  CustomFunctions.associate("TWICE", twice);
  CustomFunctions.associate({ REFUSE: refuse, REACH: reach });
`;
const METADATA = {
  functions: [
    {
      id: "TWICE",
      name: "TWICE",
      parameters: [{ dimensionality: "matrix" }],
      options: { allowErrorForDataTypeAny: true },
    },
  ],
};

it("collects what a built file associates, with its metadata", () => {
  const table = loadCustomFunctions(CODE, METADATA);
  expect(Object.keys(table)).toEqual(["FORDELA.TWICE", "FORDELA.REFUSE", "FORDELA.REACH"]);
  expect(table["FORDELA.TWICE"]).toMatchObject({ takesErrors: true, blocks: [true] });
});

it("calculates with them in cells", () => {
  const sheet = aSheetWith([["=FORDELA.TWICE(4)", "=fordela.refuse()"]], {
    functions: loadCustomFunctions(CODE, METADATA),
  });
  expect(sheet.at("A1")).toBe(8);
  expect(sheet.sheet.valueAt(0, 1)).toEqual(new CellError("#VALUE!", "F101 nej"));
});

it("runs them with nothing but CustomFunctions in reach", () => {
  const sheet = aSheetWith([["=FORDELA.REACH()"]], { functions: loadCustomFunctions(CODE) });
  expect(sheet.at("A1")).toBe("undefined,undefined,undefined,undefined,object");
});
