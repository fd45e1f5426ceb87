import { screen } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "../aPort";
import { openPane } from "../openPane";

test("a refusal of the calculation stands on top of the key, in words", async () => {
  const { user } = await openPane("Nyckel");
  const least = screen.getByRole("textbox", { name: "Minst i varje kommun", hidden: true });
  await user.type(least, "999");
  expect(screen.getByText("Inget beräknas förrän detta är åtgärdat.")).toBeTruthy();
});

test("a table whose rows cannot be identified is said to be at fault, not to be absent", async () => {
  await openPane("Nyckel", aPort([aTable(rowsWith(2, 1, "Ingenstans"))]));
  expect(screen.queryByText(/behöver en tabell/)).toBeNull();
});
