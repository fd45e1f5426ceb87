import { screen } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "../aPort";
import { openPane } from "../openPane";

test("a column that takes a role over says which one gives it up", async () => {
  const { user } = await openPane("Underlag");
  const select = await screen.findByRole("combobox", { name: "Mottagna 2018 uppfattas som" });
  await user.selectOptions(select, "Folkmängd");
  expect(screen.getByText("”Mottagna 2018” blir ”Folkmängd (Mottagna 2018)”")).toBeTruthy();
  expect(screen.getByText("och ”Folkmängd 2022” blir ”Används inte: Folkmängd 2022”")).toBeTruthy();
});

test("one masked cell is spoken of as one, and the role is called what the key calls it", async () => {
  await openPane("Underlag", aPort([aTable(rowsWith(3, 5, ".."))]));
  expect(await screen.findByText("1 dold (..)")).toBeTruthy();
  const role = await screen.findByRole<HTMLSelectElement>("combobox", {
    name: "Arbetslösa procent uppfattas som",
  });
  expect(role.selectedOptions[0]?.textContent).toBe("Arbetsmarknad");
});
