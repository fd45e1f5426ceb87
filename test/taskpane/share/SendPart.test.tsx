import { screen, within } from "@testing-library/react";
import { readWorkbook } from "../../../src/xlsx";
import { aPort } from "../aPort";
import { openShare } from "./openShare";

test("what goes in and what stays is shown before the copy is made and opened", async () => {
  const openCopy = jest.fn(async (_file: Uint8Array) => true);
  const { user } = await openShare("Skicka", aPort(undefined, { openCopy }));
  const to = await screen.findByRole("combobox", { name: "Till" });
  expect(
    within(to)
      .getAllByRole("option")
      .map((each) => each.textContent),
  ).toEqual(["Alla län (3 filer)", "Stockholms län", "Skåne län", "Västerbottens län"]);
  expect(
    screen.getByText("Varje län får bara sina egna kommuner. Så här ser Stockholms län ut:"),
  ).toBeTruthy();
  expect(screen.getByText("Rader: 2, kolumner: 16")).toBeTruthy();
  await user.selectOptions(to, "Skåne län");
  expect(screen.getByText("Rader: 1, kolumner: 16")).toBeTruthy();
  for (const left of ["Anbud", "Andra läns kommuner", "Andra scenarier"])
    expect(screen.getByText(left)).toBeTruthy();
  await user.type(screen.getByRole("textbox", { name: "Diarienummer" }), "1.2-2024-7");
  await user.click(screen.getByRole("button", { name: "Skapa kopian" }));
  await screen.findByText(
    "Kopian till Skåne län är öppnad som en ny arbetsbok. Spara den innan du skickar.",
    {
      exact: false,
    },
  );
  const read = await readWorkbook(openCopy.mock.calls[0]![0]);
  const texts = read.ok
    ? read.value.sheets.flatMap(({ cells }) => cells.map(({ value }) => String(value)))
    : [];
  expect(texts).toContain("Skurup");
  expect(texts).toContain("1.2-2024-7");
  expect(texts.join()).not.toMatch(/Vallentuna|Storuman/);
});
