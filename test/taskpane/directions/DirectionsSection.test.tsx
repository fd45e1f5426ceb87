import { screen, within } from "@testing-library/react";
import type { FoundTable } from "../../../src/workbook";
import { sodermanland } from "../../procurement/sodermanland";
import { aPort, aTable } from "../aPort";
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

// METHOD 9: agreed 1,938, inventoried 3,042; 734 in four municipalities although the county has 1,104 usable places too many.
test("what remains to be found is said of the county and in all, and the known places are told apart from procurement", async () => {
  const municipal = aTable([
    ["Kod", "Kommun", "Folkmängd", "Överenskomna platser"],
    ...sodermanland.map(([code, name, figure]) => [code, name, figure, figure]),
  ]);
  const inventory: FoundTable = {
    ...aTable([
      ["Kommun", "Platser", "Användbar andel"],
      ...sodermanland.map(([, name, , places]) => [name, places, "100 %"]),
    ]),
    id: "t2",
    tableName: "Inventerat",
  };
  const { user } = await openPane("Nyckel", aPort([municipal, inventory]));
  const total = await screen.findByRole("textbox", { name: "Nya platser" });
  await user.clear(total);
  await user.type(total, "1938");
  await user.click(screen.getByRole("tab", { name: "Resultat" }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  openCounties();
  const said = (document.body.textContent ?? "").replace(/\u00a0/g, " ");
  expect(said).toContain("Sammanlagt 1 938 platser: 1 204 täcks av inventeringen, 734 återstår att finna.");
  const item = (name: string): string | undefined =>
    screen.getByRole("button", { name: `${name}: Varför?` }).closest("li")?.textContent ?? undefined;
  const county = document.querySelector("details.fd-county")?.textContent?.replace(/\u00a0/g, " ");
  expect(county).toContain("1 938 platser, 734 återstår att finna");
  expect(county).toContain("1 204 genom avtal om kända platser, 734 genom upphandling.");
  expect(item("Eskilstuna")).toContain("353 genom upphandling: de återstår att finna");
  expect(item("Flen")).toContain("65 genom avtal om kända platser: inventeringen har användbara platser");
  expect(item("Flen")).not.toContain("upphandling");
  const lots = screen.getByRole("list", { name: "Förslag till anbudsområden i nästa upphandling" });
  expect(lots.textContent).toContain("Gnesta 7 + Trosa 80");
  expect(lots.querySelectorAll("li li")).toHaveLength(3);
});
