import { municipalityBlock } from "../../src/functions/municipalityBlock";

beforeAll(() => {
  const ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A" };
  class RefusedCell {
    constructor(
      readonly code: string,
      readonly message: string,
    ) {}
  }
  Object.assign(globalThis, { CustomFunctions: { Error: RefusedCell, ErrorCode } });
});

test("in a block a cell that cannot be answered says so alone, and an error is told as an error", () => {
  const query = [
    ["0114", "Herøy"],
    [{ basicValue: "Gnesta" }, { code: "#REF!" }],
    ["", 180],
  ];
  expect(municipalityBlock(query, "name", undefined)).toMatchObject([
    ["Upplands Väsby", { code: "#N/A", message: expect.stringMatching(/^F205 .*1515 .*1818 /) as unknown }],
    ["Gnesta", { code: "#VALUE!", message: expect.stringMatching(/^F111 .*#REF!/) as unknown }],
    ["", "Stockholm"],
  ]);
});
