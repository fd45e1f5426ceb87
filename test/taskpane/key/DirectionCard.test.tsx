import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("a limit shows its decimals, follows what is typed, and is questioned when the two change places", async () => {
  const { user } = await openPane("Nyckel");
  const high = screen.getByRole("textbox", { name: /^Högt behov under/, hidden: true });
  expect(high).toHaveProperty("value", "0,5");
  await user.clear(high);
  await user.type(high, "0,9");
  expect(screen.getByText(/ingen kommun får medelbehov/)).toBeTruthy();
  await user.clear(high);
  await user.type(high, "1,5");
  expect(high.getAttribute("aria-invalid")).toBe("true");
});

test("the limits are told as limits where they are folded away", async () => {
  await openPane("Nyckel");
  expect(screen.getByText("under 0,5 och 0,8")).toBeTruthy();
});

test("what is distributed names the direction: nothing is procured for an assignment or a settlement", async () => {
  const { user } = await openPane("Nyckel");
  expect(screen.getByText("Upphandlingens inriktning")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Ändamål" }), "Bosättning av personer");
  expect(screen.getByText("Bosättningens inriktning")).toBeTruthy();
  await user.selectOptions(screen.getByRole("combobox", { name: "Ändamål" }), "Anvisning av personer");
  expect(screen.getByText("Anvisningens inriktning")).toBeTruthy();
  expect(screen.queryByText("Upphandlingens inriktning")).toBeNull();
});
