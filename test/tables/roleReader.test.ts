import { roleReader } from "../../src/tables";

const role = roleReader(
  ["ownHousing", "access"],
  [
    ["access", /^tillgänglighet/],
    ["ownHousing", /^(eget boende|tillg)/],
  ],
);

test.each([
  ["ownHousing", "ownHousing"],
  ["OWN housing", "ownHousing"],
  ["Eget  boende 2022", "ownHousing"],
  ["Tillgänglighet", "access"], // the first form that fits
  ["Tilgang", undefined],
  ["boende", undefined],
])("%s is %s", (header, expected) => {
  expect(role(header)).toBe(expected);
});
