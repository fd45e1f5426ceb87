import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("the purpose decides whether places or persons are distributed", async () => {
  const { user } = await openPane("Nyckel");
  await user.selectOptions(screen.getByRole("combobox", { name: "Ändamål" }), "Bosättning av personer");
  expect(screen.getByRole("textbox", { name: "Personer" })).toBeTruthy();
  expect(screen.getByRole("contentinfo").textContent).toContain("personer");
});
