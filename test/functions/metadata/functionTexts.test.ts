import { en } from "../../../src/functions/metadata/en";
import { functionTexts } from "../../../src/functions/metadata/functionTexts";
import { nb } from "../../../src/functions/metadata/nb";
import { signatures } from "../../../src/functions/metadata/signatures";
import { sv } from "../../../src/functions/metadata/sv";

describe.each(Object.entries({ en, sv, nb }))("the texts in %s", (_language, texts) => {
  const functions = functionTexts(texts);

  test("describe every function once, in the order of the signatures", () => {
    expect(functions.map(({ id }) => id)).toEqual(Object.keys(signatures));
  });

  test("keep within what Excel stores: 1,024 characters for a function, 512 for a parameter", () => {
    for (const { description, parameters } of functions) {
      expect(description.length).toBeLessThanOrEqual(1024);
      for (const parameter of parameters) expect(parameter.description.length).toBeLessThanOrEqual(512);
    }
  });

  test("name a parameter in one word, and no two of a function alike", () => {
    for (const { parameters } of functions) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}_]+$/u);
    }
  });

  test("are sentences with their full stop", () => {
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(text).toMatch(/^\S.*\.$/);
      }
    }
  });
});

test("one function's own sense of a parameter goes before the common one", () => {
  const weights = functionTexts(sv).map(({ id, parameters }) => [
    id,
    parameters.find((parameter) => parameter.id === "weights")?.description,
  ]);
  expect(Object.fromEntries(weights)).toMatchObject({
    BLEND: sv.special["BLEND.weights"][1],
    CREDIT: sv.special["CREDIT.weights"][1],
    APPORTION: sv.parameters.weights[1],
    SHORTFALL: undefined,
  });
});
