import { municipalitiesByName } from "../../../src/municipalities/register/municipalitiesByName";

const codes = (text: string): string[] => municipalitiesByName(text, ["SE", "NO"]).map(({ code }) => code);

test("namesakes are all given, Swedish before Norwegian", () => {
  expect(codes("Lund")).toEqual(["1281", "1112"]);
  expect(codes("Herøy")).toEqual(["1515", "1818"]);
});
test("a name as it is spelt comes before one that ends in a genitive s", () => {
  expect(codes("Hofors")).toEqual(["2104"]);
  expect(codes("Malmös")).toEqual(["1280"]);
});
test("a county that the name does not lie in leaves nobody", () =>
  expect(codes("Os (Hordaland)")).toEqual([]));
test("several names must all be known", () => {
  expect(codes("Deatnu - Tana")).toEqual(["5628"]);
  expect(codes("Tana - resten")).toEqual([]);
});
