import { screen } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "../aPort";
import { openPane } from "../openPane";

test("without a result the tab says why", async () => {
  await openPane("Resultat", aPort([aTable(rowsWith(1, 3, ""))]));
  expect(screen.getByRole("heading", { name: "Inget resultat" })).toBeTruthy();
});
