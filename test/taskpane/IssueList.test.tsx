import { screen } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "./aPort";
import { openPane } from "./openPane";

test("a finding leads to its cell", async () => {
  const { user, port } = await openPane("Underlag", aPort([aTable(rowsWith(3, 6, ".."))]));
  await user.click(screen.getAllByRole("button", { name: "Gå till G7" }).at(-1)!);
  expect(port.goTo).toHaveBeenCalledWith("Underlag", "G7");
});
