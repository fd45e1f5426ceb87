import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("lots keep the smallest size, which can be changed", async () => {
  const { user } = await openPane("Resultat");
  await screen.findByRole("list", { name: "Förslag till anbudsområden i nästa upphandling" });
  const led = (): number => Number(/i (\d+) anbudsområden?\./.exec(document.body.textContent)?.[1]);
  const count = led();
  const field = screen.getByLabelText(/Minsta anbudsområde, platser/);
  await user.clear(field);
  await user.type(field, "5000000");
  expect(
    screen.getByRole("heading", {
      name: "Under minsta anbudsområde, utan fler grannar i länet som behöver platser",
    }),
  ).toBeTruthy();
  await user.clear(field);
  await user.type(field, "1");
  expect(led()).toBeGreaterThanOrEqual(count);
});

test("the form is named in every lot", async () => {
  const { user } = await openPane("Resultat");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Boendeform" }), "threeMeals");
  expect(screen.getAllByText(/^tre mål mat om dagen · /).length).toBeGreaterThan(0);
});
