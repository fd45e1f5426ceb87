import type { Frame } from "playwright-core";
import type { OpenPage } from "../support/openPage";
import { openSwedishPane } from "../support/openSwedishPane";
import { placesInResult } from "../support/placesInResult";

jest.setTimeout(180_000);

// An inventory of places beside the municipal table, as a person makes use of it in the page that `npm start` opens.
let open: OpenPage;
let pane: Frame;
const last = 4 + 290;

const button = (name: string | RegExp) => pane.getByRole("button", { name, exact: true });
const settled = async (): Promise<void> => {
  await button("Skriv och markera").waitFor(); // it says so while something is being written
  await open.rest();
};
const places = (): Promise<ReadonlyMap<string, number>> => placesInResult(open);
const sum = (figures: ReadonlyMap<string, number>): number =>
  [...figures.values()].reduce((all, each) => all + each, 0);
const names = async (): Promise<readonly string[]> => (await open.book.sheets()).map(({ name }) => name);
const table = async (): Promise<string> =>
  (await open.book.tables()).find(({ sheet }) => sheet === "Underlag")?.address ?? "";

beforeAll(async () => {
  ({ open, pane } = await openSwedishPane());
});

afterAll(() => open.close());

test("an inventory becomes capacity with one press: column, source and result follow, and one undo takes all of it back", async () => {
  await button("Skriv och markera").click();
  await pane.getByText(/^Skrivet till Fördelning/).waitFor();
  await settled();
  const before = await places();
  expect(before.size).toBe(290);
  const [[first, much], [second, next]] = [...before].sort(([, a], [, b]) => b - a) as unknown as [
    [string, number],
    [string, number],
  ];
  // Five places too few for the one; for the other, half of twice what it gets: exactly enough.
  const lines = [
    ["Kod", "Inventerade platser", "Användbar andel"],
    [first, `${much - 5}`, "1"],
    [second, `${2 * next}`, "0,5"],
  ];
  await open.book.addSheet("Inventering");
  for (const [row, line] of lines.entries())
    for (const [column, text] of line.entries())
      await open.book.edit(`Inventering!${"ABC"[column]}${row + 1}`, text);
  const stood = { names: await names(), table: await table() };

  await pane.getByRole("tab", { name: "Resultat" }).click();
  const chosen = pane.getByRole("combobox", { name: "Tabell med inventerade platser" });
  await chosen.selectOption({ label: "Inventering · A1:C3" });
  await button(/^Skriv som kapacitet/).click();
  await pane.getByText(/användbara platser är skrivna/).waitFor();
  await settled();
  await open.page.screenshot({ path: "out/inventory.png" });
  const [, column = ""] = /:([A-Z]+)\d+$/.exec(await table()) ?? [];
  const held = (await open.book.texts(`Underlag!${column}4:${column}${last}`)).flat();
  expect(held.filter((text) => text !== "").sort()).toEqual([`${much - 5}`, `${next}`, "Kapacitet"].sort());
  const bounded = await places();
  expect([bounded.get(first), bounded.get(second)]).toEqual([much - 5, next]);
  expect(sum(bounded)).toBe(sum(before));
  expect(await names()).toContain("Kapacitetsunderlag");

  await button("Ångra").click();
  await pane.getByRole("checkbox", { name: /^Låt kapaciteten begränsa/ }).waitFor();
  await settled();
  expect(await places()).toEqual(before);
  expect({ names: await names(), table: await table() }).toEqual(stood);
  expect(await open.book.differences()).toEqual([]);
});

test("written again as it stood, undone, and written anew, the grid goes on calculating", async () => {
  const write = async (): Promise<void> => {
    await button("Skriv och markera").click();
    await pane.getByText(/^Skrivet till Fördelning/).waitFor();
    await settled();
  };
  await write();
  expect(await open.book.differences()).toEqual([]);
  await button("Ångra").click();
  await settled();
  await button("Ångra").click();
  await settled();
  expect(await names()).not.toContain("Fördelning");
  await write();
  await button(/^Skriv som kapacitet/).click();
  await pane.getByText(/användbara platser är skrivna/).waitFor();
  await settled();
  expect((await open.book.cell("Fördelning!A4")).text).toBe("Kod");
  expect(await open.book.differences()).toEqual([]);
});
