import { screen } from "@testing-library/react";
import { readWorkbook } from "../../../src/xlsx";
import { aSheet } from "../../files/aFile";
import { aPort } from "../aPort";
import { aStoredRun, stored } from "./aStoredRun";
import { aWorkbookFile } from "./aWorkbookFile";
import { openShare } from "./openShare";

test("every sheet is shown before the copy is made; what is struck out is not in it, and outsiders who get it unmasked get little else", async () => {
  expect(aStoredRun().results.length).toBe(4);
  const openCopy = jest.fn(async (_file: Uint8Array) => true);
  const bytes = await aWorkbookFile([
    { ...aSheet("Internt", [["x"]]), visibility: "hidden" },
    aSheet("Kladd", [["y"]]),
    aSheet("Diagram", [["z"]]),
  ]);
  const { user } = await openShare(
    "Skicka",
    aPort(undefined, { openCopy, readFile: async () => bytes, readScenarios: async () => stored }),
  );
  await user.click(screen.getByRole("radio", { name: "Hela landet" }));
  const sheet = (name: string): HTMLInputElement => screen.getByRole("checkbox", { name });
  await screen.findByRole("checkbox", { name: "Kladd" });
  expect(["Underlag", "Internt", "Kladd"].map((name) => sheet(name).checked)).toEqual([true, true, true]);
  await user.click(sheet("Kladd"));
  await user.click(screen.getByRole("checkbox", { name: "Dolda blad" }));
  expect([sheet("Internt").checked, sheet("Internt").disabled]).toEqual([false, true]);
  await user.click(screen.getByRole("button", { name: "Skapa kopian" }));
  await screen.findByText(/^Kopian till hela landet är öppnad/);
  const read = await readWorkbook(openCopy.mock.calls[0]![0]);
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(["Underlag", "Diagram"]);

  await user.click(screen.getByRole("radio", { name: "Någon utanför myndigheterna" }));
  expect(screen.getByText(/^Maskerad byggs kopian från grunden/)).toBeTruthy();
  await user.click(screen.getByRole("checkbox", { name: "Maskera antal 1–5" }));
  for (const name of ["Kommentarer och anteckningar", "Andra scenarier än Grund", "Namn på personer"])
    expect(sheet(name).checked).toBe(true);
});
