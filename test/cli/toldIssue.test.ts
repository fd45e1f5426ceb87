import { issueLine } from "../../src/cli/issueLine";
import { toldIssue } from "../../src/cli/toldIssue";

test("a finding is told in the language asked for, its code in front", () => {
  const told = toldIssue({ code: "F820", severity: "error", found: 3, expected: 2 }, "sv");
  expect(told).toMatchObject({ code: "F820", found: 3 });
  expect(issueLine(told)).toBe(
    "F820 Innehållet i filen är skrivet av en nyare version av Fördela (format 3; den här versionen läser format 2 och äldre). Uppdatera Fördela och försök igen. Inget har ändrats.",
  );
});
