import { screen } from "@testing-library/react";
import { openPane } from "./openPane";

test("the state of the table stands above, of all municipalities of the country", async () => {
  await openPane();
  expect(screen.getByRole("banner").textContent).toContain("Kommuner: 4 av 290");
});
