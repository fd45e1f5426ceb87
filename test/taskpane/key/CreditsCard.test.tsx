import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("what the table has can count, and what counts changes the result", async () => {
  const { user } = await openPane("Nyckel");
  const before = screen.getByRole("contentinfo").textContent;
  await user.type(screen.getByRole("textbox", { name: "Tidigare mottagande Mottagna 2018" }), "{Backspace}1");
  expect(screen.getByRole("contentinfo").textContent).not.toBe(before);
  expect(screen.queryByRole("textbox", { name: "Asylsökande i kommunen" })).toBeNull();
});
