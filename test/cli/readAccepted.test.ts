import { readAccepted } from "../../src/cli/readAccepted";

test.each([
  ["all", true],
  ["none", false],
  ["12,0114:places", ["12", "0114:places"]],
  ["0114, 0115:capacity", ["0114", "0115:capacity"]],
])("%s is %j", (text, accepted) => expect(readAccepted(text)).toEqual(accepted));
test.each(["", "some", "1", "012", "0114:key", "12:places", "0114:places:2", "0114,,12"])(
  "%j means nothing",
  (text) => expect(readAccepted(text)).toBeUndefined(),
);
