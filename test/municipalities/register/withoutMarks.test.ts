import { withoutMarks } from "../../../src/municipalities/register/withoutMarks";

test("Sami marks go, Nordic letters stay", () => {
  expect(withoutMarks("čáhcesuolu")).toBe("cahcesuolu");
  expect(withoutMarks("porsáŋgu")).toBe("porsangu");
  expect(withoutMarks("åmål hø æö")).toBe("åmål hø æö");
});
