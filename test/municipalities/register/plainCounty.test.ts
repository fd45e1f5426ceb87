import { plainCounty } from "../../../src/municipalities/register/plainCounty";

test.each([
  ["Stockholms län", "stockholm"],
  ["STOCKHOLM", "stockholm"],
  ["Region Skåne", "skåne"],
  ["Nordland fylkeskommune", "nordland"],
  ["Aust-Agder", "aust agder"],
])("%s is %s", (text, plain) => expect(plainCounty(text)).toBe(plain));
