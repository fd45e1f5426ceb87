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

test("a county says the strongest need in it and how many have it, how far below the level it is as a whole, and by which tools", async () => {
  const { user } = await openPane("Resultat", aPort([aTable(), anInventoryTable()]));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Tabell med inventerade platser" }),
    "t2",
  );
  openCounties();
  const counties = [...document.querySelectorAll("details.fd-county")];
  expect(counties.length).toBeGreaterThan(1);
  for (const county of counties) {
    const figures = (selector: string, form: RegExp): number =>
      [...county.querySelectorAll(selector)].reduce(
        (sum, each) => sum + Number(form.exec(each.textContent)?.[1]?.replace(/\s/g, "") ?? 0),
        0,
      );
    const said = [...county.querySelectorAll(":scope > p")].map((each) => each.textContent).join(" ");
    const needs = [...county.querySelectorAll("li .fd-row > span")].map(
      ({ textContent }) => textContent.split(" · ")[0],
    );
    const count = needs.filter((each) => each === needs[0]).length;
    expect(county.querySelector("summary")?.textContent).toContain(
      `${needs[0]} i ${count} ${count === 1 ? "kommun" : "kommuner"} · `,
    );
    expect(said).toMatch(
      /^Länet som helhet: befintligt utgör \d+.* till kommunernas måltal saknas [\d\s]+\. /,
    );
    for (const tool of ["kommunalt boende", "hyresavtal", "avtal om kända platser", "upphandling"]) {
      const sum = figures("li > ul > li", new RegExp(`^([\\d\\s]+) genom ${tool}:`));
      const told = Number(
        new RegExp(`(\\d[\\d\\s]*) genom ${tool}`)
          .exec(said.split(". ").at(-1) ?? "")?.[1]
          ?.replace(/\s/g, "") ?? 0,
      );
      expect([tool, told]).toEqual([tool, sum]);
    }
  }
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
  const drawn = (): number => section.querySelectorAll("details.fd-county > ol > li").length;
  const before = drawn();
  openCounties(section);
  expect(before).toBeGreaterThan(0);
  expect(drawn()).toBeGreaterThan(before);
});
