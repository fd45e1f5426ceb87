import { oneOf } from "../../src/functions/oneOf";
import { offerCustomFunctions } from "../support/offerCustomFunctions";

beforeAll(offerCustomFunctions);

test("an identifier is taken in capitals or not, with spaces around it or none", () => {
  expect(oneOf(" PERSONSTOMOVE ", ["cv", "personsToMove"], "F410")).toBe("personsToMove");
});
test("what is not offered is refused with what is", () => {
  expect(() => oneOf("mean", ["cv", "gini"], "F410")).toThrow(/^F410 “mean” .* cv, gini\.$/);
});
test("a word may stand for what is offered, and only for that", () => {
  const read = (text: string): string | undefined => (text === "andel" ? "share" : undefined);
  expect(oneOf("andel", ["share"], "F302", read)).toBe("share");
  expect(() => oneOf("andel", ["inverse"], "F302", read)).toThrow(/^F302/);
});
