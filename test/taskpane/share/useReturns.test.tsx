import { screen } from "@testing-library/react";
import { aPort } from "../aPort";
import { aReturnedFile } from "./aReturnedFile";
import { aStoredRun, stored } from "./aStoredRun";
import { aWorkbookFile } from "./aWorkbookFile";
import { openShare } from "./openShare";

test.each([
  [
    { kind: "occupied", sheet: "Underlag", cells: ["H5"] } as const,
    /^Inget har tagits in: på bladet Underlag står annat i H5/,
  ],
  [
    { kind: "occupied", sheet: "Fördelning", cells: ["P9"] } as const,
    /^Inget har tagits in: på bladet Fördelning står egna uppgifter i P9/,
  ],
  [
    { kind: "overtaken", sheet: "Fördelning", title: "Vår" } as const,
    /^Inget har tagits in: någon annan har under tiden skrivit ”Vår”/,
  ],
  [{ kind: "failed", reason: "protected", detail: "Underlag" } as const, /^Bladet är skyddat/],
])("what keeps the workbook from taking it in is told, and the list stays", async (outcome, said) => {
  const file = await aReturnedFile(aStoredRun(), "24", { "2421": { comment: "hej" } });
  const { user } = await openShare(
    "Ta emot",
    aPort(undefined, {
      readScenarios: async () => stored,
      readFile: () => aWorkbookFile(),
      takeBack: async () => outcome,
    }),
  );
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), file);
  const box = await screen.findByRole("checkbox", { name: /^Ta in: Storuman, kommentar/ });
  await user.click(box);
  expect(screen.getByText("Inget är valt att ta in.")).toBeTruthy();
  await user.click(box);
  await user.click(screen.getByRole("button", { name: "Ta in det valda" }));
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.getByText("hej")).toBeTruthy();
});
