import { screen, within } from "@testing-library/react";
import { openPane } from "../openPane";

test("three methods stand first, the rest under more", async () => {
  const { user } = await openPane("Nyckel");
  const [places] = screen.getAllByRole<HTMLSelectElement>("combobox", { name: "Nya platser", hidden: true });
  if (!places) throw new Error("no choice of method");
  expect(places.querySelectorAll(":scope > option")).toHaveLength(3);
  await user.selectOptions(
    places,
    within(places).getByRole("option", { name: "heltalsmetoden", hidden: true }),
  );
  expect(places.value).toBe("dHondt");
});
