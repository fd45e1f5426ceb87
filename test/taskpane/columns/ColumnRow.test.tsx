import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("a column that takes a role over says which one gives it up", async () => {
  const { user } = await openPane("Underlag");
  const select = await screen.findByRole("combobox", { name: "Mottagna 2018 uppfattas som" });
  await user.selectOptions(select, "Folkmängd");
  expect(screen.getByText("”Mottagna 2018” blir ”Folkmängd (Mottagna 2018)”")).toBeTruthy();
  expect(screen.getByText("och ”Folkmängd 2022” blir ”Används inte: Folkmängd 2022”")).toBeTruthy();
});
