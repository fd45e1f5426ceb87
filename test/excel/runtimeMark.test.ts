import { runtimeMark } from "../../src/excel/runtimeMark";

it("is the same for every bundle of one page, and another for the next page", () => {
  const mark = runtimeMark();
  expect(mark).toHaveLength(mark.trim().length);
  let again = "";
  jest.isolateModules(() => {
    again = (
      jest.requireActual("../../src/excel/runtimeMark") as { runtimeMark: () => string }
    ).runtimeMark();
  });
  expect(again).toBe(mark);
  delete (globalThis as { [key: symbol]: unknown })[Symbol.for("fordela.runtime")];
  expect(runtimeMark()).not.toBe(mark);
});
