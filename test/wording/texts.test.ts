import { languages } from "../../src/base";
import { argumentTexts } from "../../src/wording/argumentTexts";
import { texts } from "../../src/wording/texts";

/** What an offer fails in an evaluation stands beside the offer and needs no advice; F709 is its own. */
const withoutAdvice = /^F(50[567]|51[0123]|709)$/;
/** A last sentence that only describes, where the others tell what to do. */
const describes = /^(Its|Rubrikerna|Overskriftene|The table|Tabellen)/;

test.each(languages)("a refusal in %s ends with what to do", (language) => {
  const refusals = Object.entries({ ...texts[language].issues, ...argumentTexts[language].issues });
  const described = refusals.filter(([code, text]) => {
    const last = text.split(/(?<=[.?}]) (?=\p{Lu})/u).at(-1) ?? "";
    return code.startsWith("F") && !withoutAdvice.test(code) && (last === text || describes.test(last));
  });
  expect(described).toEqual([]);
});
