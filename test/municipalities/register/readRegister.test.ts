import { readRegister } from "../../../src/municipalities/register/readRegister";

test("a line is a county with its municipalities", () => {
  const text = "\n01 Stockholms län14Upplands Väsby15Vallentuna\n03 Uppsala län05Håbo\n";
  const stockholm = { countyCode: "01", county: "Stockholms län", country: "SE" };
  expect(readRegister(text, "SE")).toEqual([
    { code: "0114", name: "Upplands Väsby", ...stockholm },
    { code: "0115", name: "Vallentuna", ...stockholm },
    { code: "0305", name: "Håbo", countyCode: "03", county: "Uppsala län", country: "SE" },
  ]);
});
