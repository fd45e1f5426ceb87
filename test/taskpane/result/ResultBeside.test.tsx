import { screen, within } from "@testing-library/react";
import { openPane } from "../openPane";

jest.mock("../../../src/taskpane/useIsWide", () => ({ useIsWide: () => true }));

test("in a wide pane map and list stand beside the key and follow a moved weight", async () => {
  const { user } = await openPane("Nyckel");
  const list = await screen.findByRole("table");
  expect(screen.getByRole("region", { name: "Karta" })).toBeTruthy();
  const said = (): (string | null)[] =>
    within(list)
      .getAllByRole("row")
      .map((row) => row.textContent);
  const before = said();
  const total = screen.getByRole("textbox", { name: "Nya platser" });
  await user.clear(total);
  await user.type(total, "777");
  await within(list).findAllByRole("row");
  expect(said()).not.toEqual(before);
});
