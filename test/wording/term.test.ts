import { explanationText, issueText } from "../../src/wording";
import { term } from "../../src/wording/term";

test("an identifier is told in the language, any other text as it stood", () => {
  expect(term({ share: "andel" }, "share")).toBe("andel");
  expect(term({ share: "andel" }, "Share")).toBe("Share");
});

test.each(["constructor", "__proto__", "toString", "hasOwnProperty"])(
  "%s is a text like any other",
  (text) => {
    expect(term({ share: "andel" }, text)).toBe(text);
    const issue = { code: "F202", severity: "error", found: text, column: text } as const;
    expect(issueText(issue, "en")).toContain(`“${text}”`);
    const values = { criterion: text, column: text, figure: 1, weight: 2, weights: 3, share: 0.5, part: 0.4 };
    expect(explanationText({ text: "criterionShare", values }, "en")).toContain(`${text} (${text})`);
  },
);
