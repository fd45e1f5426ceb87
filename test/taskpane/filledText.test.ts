import { languages } from "../../src/base";
import { filledText } from "../../src/taskpane/filledText";
import { directionTexts, shareTexts } from "../../src/wording";
import { textsIn } from "./textsIn";

const print = (value: number): string => value.toFixed(0).replace("1234", "1\u00a0234");

test.each([
  ["{a} av {b}", { a: "tre", b: 1234 }, "tre av 1\u00a0234"],
  ["{count|fil|filer} i en zip", { count: 1 }, "1 fil i en zip"],
  ["{count|fil|filer} i en zip", { count: 0 }, "0 filer i en zip"],
  ["{count|fil|filer} i en zip", { count: 21 }, "21 filer i en zip"],
  ["{count|fil|filer}", { count: "1" }, "1 fil"],
  ["{lost} står kvar", {}, "{lost} står kvar"],
])("%s", (template, values, said) => expect(filledText(template, values, print)).toBe(said));

/** Said of more than one only, or with a text of its own for one. */
const neverOne = new Set(["makeAll", "maskedCount", "notVerified", "warningsMany"]);
const many =
  /(^|\s)1\s(\p{L}+ )?(platser|kommuner|celler|siffror|kolumner|plasser|kolonner|places|municipalities|cells|figures|columns|copies)\b/u;

test.each(languages)("one of anything is not said to be many (%s)", (language) => {
  const texts = { ...textsIn[language], ...directionTexts[language], ...shareTexts[language] };
  const said = Object.entries<string>(texts)
    .filter(([key]) => !neverOne.has(key))
    .map(([key, template]) => {
      const values = Object.fromEntries([...template.matchAll(/\{(\w+)/g)].map(([, name]) => [name, 1]));
      return `${key}: ${filledText(template, values, String)}`;
    });
  expect(said.filter((each) => many.test(each))).toEqual([]);
});
