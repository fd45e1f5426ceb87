import { readRegister } from "../../../src/municipalities/register/readRegister";

test("a line is a county with its municipalities, each behind the step from the code before", () => {
  const text =
    "\n01stockholms länEupplands väsby1vallentuna\n15møre og romsdal5dals-edZAsande (møre og romsdal)\n";
  const stockholm = { countyCode: "01", county: "Stockholms län", country: "SE" };
  const romsdal = { countyCode: "15", county: "Møre og Romsdal", country: "SE" };
  expect(readRegister(text, "SE")).toEqual([
    { code: "0114", name: "Upplands Väsby", ...stockholm },
    { code: "0115", name: "Vallentuna", ...stockholm },
    { code: "1505", name: "Dals-Ed", ...romsdal },
    // Z is 35 and A is 10: 05 + 45.
    { code: "1550", name: "Sande (Møre og Romsdal)", ...romsdal },
  ]);
});
