import { screen, waitFor, within } from "@testing-library/react";
import type { TakeBackRequest, WorkbookPort } from "../../../src/workbook";
import { aPort } from "../aPort";
import { openShare } from "./openShare";
import { aReturnedFile } from "./aReturnedFile";
import { aStoredRun, stored } from "./aStoredRun";
import { aWorkbookFile } from "./aWorkbookFile";

const placesOf = (code: string): number =>
  aStoredRun().results.find(({ municipality }) => municipality.code === code)?.places ?? NaN;

async function returned(files: readonly File[], own: Partial<WorkbookPort> = {}) {
  const takeBack = jest.fn(
    async (_request: TakeBackRequest) => ({ kind: "written", sheet: "Återtaget", address: "A1" }) as const,
  );
  const port = aPort(undefined, {
    takeBack,
    readScenarios: async () => stored,
    readFile: () => aWorkbookFile(),
    ...own,
  });
  const { user } = await openShare("Ta emot", port);
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), [...files]);
  return { user, takeBack };
}

test("every difference is listed; what is chosen is taken in: what differs is pinned, the log kept, a declined comment left out", async () => {
  const [a, b] = [placesOf("0114"), placesOf("0115")];
  const file = await aReturnedFile(aStoredRun(), "01", {
    "0114": { agreed: a - 4, comment: "Hyresavtal löper ut" },
    "0115": { agreed: b + 4, capacity: 70 },
  });
  const { user, takeBack } = await returned([file]);
  const card = await screen.findByRole("region", { name: /^Stockholms län/ });
  expect(within(card).getByText("Stämmer med det som skickades")).toBeTruthy();
  expect(within(card).getByText(`${a} → ${a - 4}`)).toBeTruthy();
  expect(within(card).getByText(`${b} → ${b + 4}`)).toBeTruthy();
  expect(within(card).getByText("Hyresavtal löper ut")).toBeTruthy();
  expect(within(card).getByText("fordelning-01.xlsx · Anna Ek, 2024-05-31")).toBeTruthy();
  await user.click(within(card).getByRole("checkbox", { name: "Ta in: Upplands Väsby, kommentar" }));
  await user.click(screen.getByRole("button", { name: "Ta in det valda" }));
  await screen.findByText(/^Taget in: överenskomna siffror 2, kapaciteter 1, kommentarer 0\./);

  const request = takeBack.mock.calls[0]![0];
  // The table has no columns for agreed figures and capacities: they come, with what was agreed on filled in.
  expect(request.columns).toMatchObject([
    { header: "Överenskommet", values: [a - 4, b + 4, "", ""] },
    { header: "Kapacitet", values: ["", 70, "", ""] },
  ]);
  expect(screen.getByText(/Tabellen har fått en ny kolumn: Kapacitet\./)).toBeTruthy();
  expect(request.log.xml).not.toContain("Hyresavtal");
  expect(request.log.xml).toContain("&quot;field&quot;:&quot;capacity&quot;");
  const rows = request.result?.result ?? [];
  expect(rows.slice(1, 3).map((row) => row[9])).toEqual([a - 4, b + 4]);
});

test("a broken county sum, a strange file and a file of a county that is not here are told with their reasons", async () => {
  const broken = await aReturnedFile(aStoredRun(), "01", { "0114": { agreed: placesOf("0114") + 9 } });
  const strange = Object.assign(new File(["x"], "bild.xlsx"), {
    arrayBuffer: async () => new TextEncoder().encode("x").buffer,
  });
  const { takeBack } = await returned([broken, strange]);
  const card = await screen.findByRole("region", { name: /^Stockholms län/ });
  expect(within(card).getByText("Länets summa stämmer inte.")).toBeTruthy();
  expect(within(card).queryByRole("checkbox")).toBeNull();
  expect(screen.getByRole("region", { name: "bild.xlsx" }).textContent).toContain("Kunde inte läsas");
  expect(screen.getByRole("button", { name: "Ta in det valda" }).getAttribute("aria-disabled")).toBe("true");
  expect(takeBack).not.toHaveBeenCalled();
});

test("two files that say different things are a conflict until one of them is chosen", async () => {
  const [one, other] = await Promise.all([
    aReturnedFile(aStoredRun(), "12", { "1264": { capacity: 30 } }, { name: "a.xlsx" }),
    aReturnedFile(aStoredRun(), "12", { "1264": { capacity: 45 } }, { name: "b.xlsx" }),
  ]);
  const { user, takeBack } = await returned([one, other]);
  expect(await screen.findAllByText(/En annan återkommen fil säger något annat/)).toHaveLength(2);
  const [, second] = screen.getAllByRole("checkbox", { name: "Ta in: Skurup, kapacitet" });
  await user.click(second!);
  await user.click(screen.getByRole("button", { name: "Ta in det valda" }));
  await waitFor(() => expect(takeBack).toHaveBeenCalledTimes(1));
  expect(takeBack.mock.calls[0]![0].log.xml).toContain("&quot;value&quot;:45");
});

test("a file that was taken in before brings nothing new", async () => {
  const file = await aReturnedFile(aStoredRun(), "12", { "1264": { capacity: 30 } });
  let part: string | undefined;
  const { user } = await returned([file], {
    readPart: async () => part,
    takeBack: async ({ log }) => {
      part = log.xml;
      return { kind: "written", sheet: log.sheet, address: "A1" };
    },
  });
  await user.click(await screen.findByRole("button", { name: "Ta in det valda" }));
  await screen.findByText(/^Taget in/);
  await user.upload(screen.getByLabelText("Återkomna filer", { selector: "input" }), [file]);
  expect(await screen.findByText(/^Inget nytt: /)).toBeTruthy();
});

test("an older merge is undone by one press: its cells are written back and the log forgets it", async () => {
  const [a, b] = [placesOf("0114"), placesOf("0115")];
  const file = await aReturnedFile(aStoredRun(), "01", {
    "0114": { agreed: a - 4 },
    "0115": { agreed: b + 4 },
  });
  let part: string | undefined;
  const takeBack = jest.fn(async ({ log }: TakeBackRequest) => {
    part = log.xml;
    return { kind: "written", sheet: log.sheet, address: "A1" } as const;
  });
  const { user } = await returned([file], { readPart: async () => part, takeBack });
  expect(screen.queryByRole("region", { name: "Intaget förut" })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Ta in det valda" }));
  const card = await screen.findByRole("region", { name: "Intaget förut" });
  expect(card.textContent).toContain("fordelning-01.xlsx · Anna Ek, 2024-05-31");
  expect(card.textContent).toContain("överenskomna siffror 2, kapaciteter 0, kommentarer 0");
  await user.click(
    within(card).getByRole("button", { name: "Ångra det som kom från Stockholms län, fordelning-01.xlsx" }),
  );
  expect(await screen.findByText(/^Ångrat: Stockholms län, fordelning-01\.xlsx\./)).toBeTruthy();
  expect(part).not.toContain("0114");
  expect(takeBack).toHaveBeenCalledTimes(2);
  expect(screen.queryByRole("region", { name: "Intaget förut" })).toBeNull();
});

test("the files that were read are still listed after a look at another part", async () => {
  const file = await aReturnedFile(aStoredRun(), "12", { "1264": { capacity: 30 } });
  const { user } = await returned([file]);
  await user.click(await screen.findByRole("checkbox", { name: "Ta in: Skurup, kapacitet" }));
  await user.click(screen.getByRole("tab", { name: "Skicka" }));
  expect(screen.queryByRole("region", { name: /^Skåne län/ })).toBeNull();
  await user.click(screen.getByRole("tab", { name: "Ta emot" }));
  const box = screen.getByRole("checkbox", { name: "Ta in: Skurup, kapacitet" });
  expect((box as HTMLInputElement).checked).toBe(false);
});
