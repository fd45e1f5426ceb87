import { screen, within } from "@testing-library/react";
import { openPane } from "../openPane";
import { openCounties } from "./openCounties";

test("counties with new places are listed, each with its sum", async () => {
  await openPane("Resultat");
  const section = await screen.findByRole("region", { name: "Hit bör upphandlingen riktas, län för län" });
  const counties = ["Stockholms län", "Skåne län", "Västerbottens län"];
  for (const county of counties) expect(within(section).getByText(county)).toBeTruthy();
  openCounties(section);
  expect(within(section).getAllByText(/genom upphandling: inga användbara platser är kända/).length).toBe(4);
});

test("in Norwegian it is said in Norwegian", async () => {
  await openPane("Resultat", undefined, "nb");
  expect(
    await screen.findByRole("region", { name: "Hit bør anskaffelsen rettes, fylke for fylke" }),
  ).toBeTruthy();
});
