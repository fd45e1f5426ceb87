import { screen } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "./aPort";
import { openPane } from "./openPane";

test("a finding leads to its cell", async () => {
  const { user, port } = await openPane("Underlag", aPort([aTable(rowsWith(3, 6, ".."))]));
  await user.click(screen.getAllByRole("button", { name: "Gå till G7" }).at(-1)!);
  expect(port.goTo).toHaveBeenCalledWith("Underlag", "G7");
});

test("findings of a kind in a column are said once, with every cell to go to", async () => {
  const { values } = aTable();
  const blanked = values.map((row, at) =>
    at === 0 ? row : row.map((cell, place) => (place === 3 ? "" : cell)),
  );
  const { user, port } = await openPane("Underlag", aPort([aTable(blanked)]));
  expect(screen.getAllByText(/^Fel$/i)).toHaveLength(1);
  await user.click(screen.getByText("Likadant i fler celler: 3"));
  await user.click(screen.getByRole("button", { name: "D7 · Skurup" }));
  expect(port.goTo).toHaveBeenCalledWith("Underlag", "D7");
});

test("a finding about a whole row leads to the row", async () => {
  const { user, port } = await openPane("Underlag", aPort([aTable(rowsWith(3, 1, "Nacka"))]));
  expect(screen.getByText(/Kod och namn stämmer inte överens/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå till A7" }));
  expect(port.goTo).toHaveBeenCalledWith("Underlag", "A7");
});

test("of findings of a kind what stands there is said where it differs from the first", async () => {
  const { values } = aTable();
  const written = values.map((row, at) =>
    at === 0 ? row : row.map((cell, place) => (place === 3 ? (at === 4 ? "okänt" : "saknas") : cell)),
  );
  const { user } = await openPane("Underlag", aPort([aTable(written)]));
  await user.click(screen.getByText("Likadant i fler celler: 3"));
  expect(screen.getByRole("button", { name: "D7 · Skurup" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "D8 · Storuman · okänt" })).toBeTruthy();
});

test("municipalities that are exempt are one line, with their names and rows on demand", async () => {
  const { values } = aTable();
  const exempt = values.map((row, at) => [...row, at === 0 ? "Undantagen" : at === 1 ? "nej" : "ja"]);
  const { user, port } = await openPane("Underlag", aPort([aTable(exempt)]));
  expect(screen.getAllByText(/är undantagen/)).toHaveLength(1);
  await user.click(screen.getByText("Likadant för fler kommuner: 2"));
  await user.click(screen.getByRole("button", { name: "Storuman" }));
  expect(port.goTo).toHaveBeenCalledWith("Underlag", "A8");
});
