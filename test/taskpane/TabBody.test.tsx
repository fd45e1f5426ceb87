import { screen } from "@testing-library/react";
import { openPane } from "./openPane";

test("the chosen tab names its panel", async () => {
  await openPane("Nyckel");
  expect(screen.getByRole("tabpanel", { name: "Nyckel" }).textContent).toContain("Fördelningsmodell");
});
