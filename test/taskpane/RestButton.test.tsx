import { screen, waitFor, within } from "@testing-library/react";
import { registeredMunicipalities } from "../../src/municipalities";
import { aPort, aTable } from "./aPort";
import { openPane } from "./openPane";

test("the button that shows the rest keeps the focus and folds the list again", async () => {
  const rows = registeredMunicipalities("SE")
    .slice(0, 30)
    .map(({ code, name }, place) => [code, name, 10_000 * (60 - place)]);
  const { user } = await openPane("Resultat", aPort([aTable([["Kod", "Kommun", "Folkmängd"], ...rows])]));
  const count = (): number => within(screen.getByRole("table")).getAllByRole("rowheader").length;
  const button = await screen.findByRole("button", { name: "Visa alla 30" });
  expect(button.getAttribute("aria-expanded")).toBe("false");
  button.focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(count()).toBe(30));
  expect(document.activeElement).toBe(button);
  expect([button.textContent, button.getAttribute("aria-expanded")]).toEqual(["Visa bara de första", "true"]);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(count()).toBe(20));
});
