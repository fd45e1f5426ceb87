import { act, screen } from "@testing-library/react";
import type { WorkbookChange } from "../../../src/workbook";
import { aPort, aTable } from "../aPort";
import { aReturnedFile } from "./aReturnedFile";
import { aStoredRun, stored } from "./aStoredRun";
import { aWorkbookFile } from "./aWorkbookFile";
import { openShare } from "./openShare";

const stale = /läget före den senaste ändringen/;

test.each([
  [
    { kind: "occupied", sheet: "Underlag", cells: ["H5"] } as const,
    /^Inget har tagits in: på bladet Underlag står annat i H5/,
  ],
  [
    { kind: "occupied", sheet: "Fördelning", cells: ["P9"] } as const,
    /^Inget har tagits in: på bladet Fördelning står egna uppgifter i P9/,
  ],
  [
    { kind: "overtaken", sheet: "Fördelning", title: "Vår" } as const,
    /^Inget har tagits in: någon annan har under tiden skrivit ”Vår”/,
  ],
  [{ kind: "failed", reason: "protected", detail: "Underlag" } as const, /^Bladet Underlag är skyddat/],
])("what keeps the workbook from taking it in is told, and the list stays", async (outcome, said) => {
  const file = await aReturnedFile(aStoredRun(), "24", { "2421": { comment: "hej" } });
  const { user } = await openShare(
    "Ta emot",
    aPort(undefined, {
      readScenarios: async () => stored,
      readFile: () => aWorkbookFile(),
      takeBack: async () => outcome,
    }),
  );
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), file);
  const box = await screen.findByRole("checkbox", { name: /^Ta in: Storuman, kommentar/ });
  await user.click(box);
  expect(screen.getByText("Inget är valt att ta in.")).toBeTruthy();
  await user.click(box);
  await user.click(screen.getByRole("button", { name: "Ta in det valda" }));
  expect(await screen.findByText(said)).toBeTruthy();
  expect(screen.getByText("hej")).toBeTruthy();
});

test("values that were written anew with what was taken in are not behind it; a later edit leaves them behind", async () => {
  const file = await aReturnedFile(aStoredRun(), "24", { "2421": { capacity: 12 } });
  let table = aTable();
  let tell = (_change: WorkbookChange): void => undefined;
  const withColumn = (capacity: number) => ({
    ...aTable(table.values.map((row, at) => [...row.slice(0, 7), ["Kapacitet", "", "", "", capacity][at]])),
    address: "A4:H8",
  });
  const { user } = await openShare(
    "Ta emot",
    aPort(undefined, {
      readScenarios: async () => stored,
      readFile: () => aWorkbookFile(),
      findTables: async () => [{ ...table }],
      onChange: async (listener) => {
        tell = listener;
        return () => undefined;
      },
      takeBack: async () => {
        table = withColumn(12);
        return { kind: "written", sheet: "Fördelning", address: "A1" };
      },
    }),
  );
  await user.click(screen.getByRole("button", { name: "Fler sätt att skriva" }));
  await user.click(await screen.findByRole("menuitem", { name: "Skriv som värden och markera" }));
  await screen.findByText(/Kommunerna är markerade/);
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), file);
  await screen.findByRole("checkbox", { name: /^Ta in: Storuman, kapacitet/ });
  await user.click(screen.getByRole("button", { name: "Ta in det valda" }));
  await screen.findByText(/^Taget in/);
  // Excel tells of our own writes in the user's table too, some time later.
  const told = (): Promise<void> => act(async () => tell({ sheet: "Underlag", remote: false }));
  await told();
  expect(screen.queryByText(stale)).toBeNull();
  table = withColumn(11);
  await told();
  expect(await screen.findByText(stale)).toBeTruthy();
});

test("what was said of returned files is there when the place is come back to, though it was left while they were read", async () => {
  const { user } = await openShare(
    "Ta emot",
    aPort(undefined, {
      readScenarios: async () => stored,
      readPart: () => Promise.reject(new Error("upptagen")),
    }),
  );
  const file = await aReturnedFile(aStoredRun(), "24", {});
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), file);
  await user.click(screen.getByRole("tab", { name: "Nyckel" }));
  await user.click(screen.getByRole("tab", { name: "Dela" }));
  await user.click(await screen.findByRole("tab", { name: "Ta emot" }));
  expect(await screen.findByText(/upptagen/)).toBeTruthy();
});
