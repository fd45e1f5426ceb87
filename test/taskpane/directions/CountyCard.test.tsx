import { screen, within } from "@testing-library/react";
import { aPort, aTable } from "../aPort";
import { openPane } from "../openPane";
import { anInventoryTable } from "./anInventoryTable";
import { openCounties } from "./openCounties";

test("a municipality stands in its county with its need, its reason and its tool", async () => {
  await openPane("Resultat");
  const section = await screen.findByRole("region", { name: "Hit bör upphandlingen riktas, län för län" });
  openCounties(section);
  const item = within(section).getByText("Skurup").closest("li");
  expect(item?.textContent).toMatch(
    /behov · \d+ platser.*till måltalet saknas [\d\s,]+\..*genom upphandling/,
  );
});

test("with an inventory the tools are named, known places first", async () => {
  const { user } = await openPane("Resultat", aPort([aTable(), anInventoryTable()]));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  openCounties();
  expect(screen.getByText("5 genom kommunalt boende: kommunen har användbara platser")).toBeTruthy();
  expect(screen.getByText("4 genom hyresavtal: användbara platser kan hyras")).toBeTruthy();
});

test("a county's municipalities are drawn when it is first opened", async () => {
  await openPane("Resultat");
  const section = await screen.findByRole("region", { name: "Hit bör upphandlingen riktas, län för län" });
  const drawn = (): number => section.querySelectorAll("details > ol > li").length;
  const before = drawn();
  openCounties(section);
  expect(before).toBeGreaterThan(0);
  expect(drawn()).toBeGreaterThan(before);
});
