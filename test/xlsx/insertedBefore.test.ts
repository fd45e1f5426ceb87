import { strFromU8, strToU8 } from "fflate";
import { insertedBefore } from "../../src/xlsx/insertedBefore";

const into = (xml: string): string =>
  strFromU8(insertedBefore(strToU8(xml), "sheets", (prefix) => `<${prefix}sheet/>`));

test("before the end tag, with the file's own prefix", () => {
  expect(into("<a><sheets> </sheets></a>")).toBe("<a><sheets> <sheet/></sheets></a>");
  expect(into("<x:sheets></x:sheets >")).toBe("<x:sheets><x:sheet/></x:sheets >");
});
test("an element that closes itself is opened", () =>
  expect(into('<sheets a="$1"/>')).toBe('<sheets a="$1"><sheet/></sheets>'));
test("a part that lacks the element is a mistake", () => expect(() => into("<a/>")).toThrow("lacks sheets"));
