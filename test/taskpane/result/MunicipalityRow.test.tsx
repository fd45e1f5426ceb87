import { screen } from "@testing-library/react";
import { openPane } from "../openPane";

test("the list is one stop for Tab, and arrows move within it", async () => {
  const { user } = await openPane("Resultat");
  const stops = screen.getAllByRole("rowheader").map((row) => row.querySelector("button"));
  expect(stops.map((each) => each?.tabIndex)).toEqual([0, -1, -1, -1]);
  stops[0]?.focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement).toBe(stops[1]);
});
