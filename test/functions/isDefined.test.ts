import { isDefined } from "../../src/functions/isDefined";

test.each([undefined, null, "", 0, [[0]], [[""]], [[null, ""]]])(
  "%j is no definition: hosts hand over 0 or nothing for an argument left out",
  (block) => expect(isDefined(block)).toBe(false),
);

test.each([[[["Criterion", "Column"]]], [[[1500]]], [[["Nyckel"]]]])(
  "%j is one, to be read or refused, never ignored",
  (block) => expect(isDefined(block)).toBe(true),
);
