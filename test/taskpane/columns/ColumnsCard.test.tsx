import { screen, waitFor, within } from "@testing-library/react";
import { aPort, aTable, rowsWith } from "../aPort";
import { openPane } from "../openPane";

const roleOf = (header: string) =>
  screen.findByRole<HTMLSelectElement>("combobox", { name: `${header} uppfattas som` });

test("every column says what it is taken for, which criterion rests on it, and that a masked figure is masked", async () => {
  await openPane("Underlag", aPort([aTable(rowsWith(2, 6, ".."))]));
  expect((await roleOf("Folkmängd 2022")).value).toBe("population");
  const own = (await roleOf("Eget boende (EBO)")).closest("li");
  expect(own?.textContent).toContain("1 dold (..)");
  // The finding below leads to the cell: said once is enough.
  expect(screen.getAllByRole("button", { name: "Gå till G6" })).toHaveLength(1);
});

test("a gap in a column that nothing reads has no finding, and leads to its cell itself", async () => {
  const values = aTable().values.map((row, at) => [
    ...row,
    at === 0 ? "Lägenheter" : at === 3 ? "" : 100 * at,
  ]);
  const { user, port } = await openPane("Underlag", aPort([aTable(values)]));
  const unread = (await roleOf("Lägenheter")).closest("li");
  await user.click(within(unread!).getByRole("button", { name: "Gå till H7", hidden: true }));
  expect(port.goTo).toHaveBeenCalledWith("Underlag", "H7");
});

test("another role is proposed as another header, and written by one press", async () => {
  const { user, port } = await openPane("Underlag");
  await user.selectOptions(await roleOf("Mottagna 2018"), "Kapacitet");
  expect(screen.getByText("”Mottagna 2018” blir ”Kapacitet (Mottagna 2018)”")).toBeTruthy();
  expect(port.renameHeaders).not.toHaveBeenCalled();
  await user.click(screen.getByRole("button", { name: "Byt rubrik" }));
  expect(port.renameHeaders).toHaveBeenCalledWith(expect.objectContaining({ id: "t1" }), [
    { column: 5, from: "Mottagna 2018", to: "Kapacitet (Mottagna 2018)" },
  ]);
  expect(await screen.findByText("Rubriken är ändrad i din tabell. Ångra återställer den.")).toBeTruthy();
});

test("a change that is not wanted leaves everything as it was", async () => {
  const { user } = await openPane("Underlag");
  const select = await roleOf("Mottagna 2018");
  await user.selectOptions(select, "Används inte");
  await user.click(screen.getByRole("button", { name: "Avbryt" }));
  await waitFor(() => expect(select.value).toBe("reception"));
});
