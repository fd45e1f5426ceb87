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

test("where persons are settled, the method is that of new persons", async () => {
  const { user } = await openPane("Nøkkel", undefined, "nb");
  await user.selectOptions(screen.getByRole("combobox", { name: "Formål" }), "Bosetting av personer");
  expect(screen.getByRole("combobox", { name: "Nye personer", hidden: true })).toBeTruthy();
  expect(screen.queryByText("Nye plasser")).toBeNull();
});
