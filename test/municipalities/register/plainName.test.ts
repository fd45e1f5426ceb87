import { plainName } from "../../../src/municipalities/register/plainName";

test.each([
  ["UPPLANDS-VÄSBY", "upplands väsby"],
  ["Upplands\u00a0 Väsby ", "upplands väsby"],
  ["A\u030are kommun", "åre"],
  ["Region Gotland", "gotland"],
  ["Oslo kommune", "oslo"],
  ["Herøy (Nordland)", "herøy nordland"],
  ["Stad", "stad"],
  ["kommun", "kommun"],
])("%p is %s", (text, plain) => expect(plainName(text)).toBe(plain));
