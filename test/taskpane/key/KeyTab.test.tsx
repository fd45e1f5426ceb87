import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("a refusal of the calculation stands on top of the key, in words", async () => {
  const { user } = await openPane("Nyckel");
  const least = screen.getByRole("textbox", { name: "Minst i varje kommun", hidden: true });
  await user.type(least, "999");
  expect(screen.getByText("Inget beräknas förrän detta är åtgärdat.")).toBeTruthy();
});
