import { unbroken } from "../../src/taskpane/unbroken";

test("figures in a header are kept whole, words part as they did", () => {
  expect(unbroken("Arbetslösa per 1 000 inv. 2022")).toBe("Arbetslösa per 1\u00a0000 inv. 2022");
  expect(unbroken("Folkmängd 2022")).toBe("Folkmängd 2022");
});
