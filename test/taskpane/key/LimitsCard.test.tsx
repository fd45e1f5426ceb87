import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("a ceiling that is set stands in the heading, and one that is emptied is gone", async () => {
  const { user } = await openPane("Nyckel");
  const ceiling = screen.getByRole("textbox", { name: /^Högst per 1/, hidden: true });
  await user.type(ceiling, "25");
  expect(screen.getByText(/högst 25 per 1/)).toBeTruthy();
  await user.clear(ceiling);
  expect(screen.getByText(/inget tak/)).toBeTruthy();
});
