import { screen } from "@testing-library/react";
import { openShare } from "./openShare";

test("for outsiders small counts are masked unless the sender says otherwise, and masked copies have no formulas", async () => {
  const { user } = await openShare("Skicka");
  const masked = (): HTMLInputElement => screen.getByRole("checkbox", { name: "Maskera antal 1–5" });
  await screen.findByRole("combobox", { name: "Till" });
  expect(masked().checked).toBe(false);
  await user.click(screen.getByRole("radio", { name: "Någon utanför myndigheterna" }));
  expect(masked().checked).toBe(true);
  expect(screen.getByRole("radio", { name: /Som formler/ })).toHaveProperty("disabled", true);
  await user.click(masked());
  expect(screen.getByText(/kan enskilda personer gå att känna igen/)).toBeTruthy();
});
