import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("the typical deviation is told after and before", async () => {
  await openPane("Resultat");
  expect(screen.getByRole("region", { name: "Jämnhet" }).textContent).toMatch(/\d+\s% före \d+\s%/);
});
