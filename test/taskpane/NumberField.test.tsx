import { screen } from "@testing-library/react";
import { openPane } from "./openPane";

const total = (): HTMLInputElement => screen.getByRole("textbox", { name: "New places" });

test("English commas between thousands are read, and what is no whole number changes nothing", async () => {
  const { user } = await openPane("Key", undefined, "en");
  await user.clear(total());
  await user.type(total(), "1,200");
  expect(screen.getByRole("contentinfo").textContent).toContain("1,200");
  await user.type(total(), ".5");
  expect(total().getAttribute("aria-invalid")).toBe("true");
  expect(screen.getByRole("contentinfo").textContent).toContain("1,200");
});
