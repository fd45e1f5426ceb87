import { returnFindings } from "../../src/sharing/returnFindings";
import { aReturn } from "./aReturn";

const findings = (filled: Parameters<typeof aReturn>[0]) => {
  const returned = aReturn(filled);
  return returnFindings(returned, returned.sent).findings;
};

test("an untouched copy differs in nothing", () => expect(findings({})).toEqual([]));
test("capacity and comment are differences of their own", () =>
  expect(findings({ inputs: { "0115": { capacity: 12, comment: "Ny byggnad" } } })).toEqual([
    { code: "0115", field: "capacity", sent: null, returned: 12 },
    { code: "0115", field: "comment", sent: null, returned: "Ny byggnad" },
  ]));
test("a negative capacity and a cell that is not to be filled in are refused", () =>
  expect(
    findings({
      inputs: { "0115": { capacity: -1 } },
      altered: [{ cell: "Kommuner!C2", sent: "0.3", returned: "0.4" }],
    }).map(({ field, reason }) => [field, reason]),
  ).toEqual([
    ["Kommuner!C2", "altered"],
    ["capacity", "notWhole"],
  ]));
