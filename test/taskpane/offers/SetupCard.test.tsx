import { fireEvent, screen } from "@testing-library/react";
import { anOffersTable, aRulesTable, pastedResult } from "./anOffersBook";
import { aWorker } from "./aWorker";
import { openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));

test("an offer without price and one in no known municipality each name cell, finding and remedy, and lead there", async () => {
  const { user, port } = await openOffers({
    paste: "",
    tables: [
      anOffersTable([
        ["A1", "Skurup", "x", 40, ""],
        ["A2", "Skurupp", "x", 40, 200],
      ]),
    ],
  });
  expect(screen.getByText("2 kan inte utvärderas")).toBeTruthy();
  expect(screen.getByText("A1: Priset (–) är inte över 0. Skriv ett tal över 0 i cell E5.")).toBeTruthy();
  expect(
    screen.getByText(/^A2: ”Skurupp” är inte en känd kommun.* Rätta koden eller namnet i cell B6\.$/),
  ).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Gå till E5", hidden: true }));
  expect(port.goTo).toHaveBeenCalledWith("Anbud", "E5");
});

test("what is pasted without municipalities is refused with a way out", async () => {
  await openOffers({ paste: "Vara\tPris\nSäng\t100" });
  expect(await screen.findByText(/^Ingen kommuntabell hittades\./)).toBeTruthy();
});

test("the day that pasted figures hold for is asked beside them and said with them", async () => {
  const { user } = await openOffers({ paste: "" });
  expect(screen.queryByLabelText(/^Uppgifterna gäller/)).toBeNull();
  fireEvent.change(screen.getByRole("textbox", { name: "Inklistrad tabell" }), {
    target: { value: pastedResult },
  });
  fireEvent.change(screen.getByLabelText("Uppgifterna gäller (frivilligt)"), {
    target: { value: "2024-06-01" },
  });
  await user.click(screen.getByRole("button", { name: "Läs in" }));
  expect(screen.getByText("Inklistrat; uppgifterna gäller enligt uppgift 2024-06-01.")).toBeTruthy();
});

test("a municipal table in which no existing housing is recognised is taken, and that is said", async () => {
  await openOffers({ paste: "Kod\tKommun\tFolkmängd\n0114\tUpplands Väsby\t50000\n1264\tSkurup\t16000" });
  expect(await screen.findByText(/^Inget befintligt boende känns igen/)).toBeTruthy();
});

test("a price that is no number is told as such, with what stands there, its cell and what to do", async () => {
  await openOffers({ paste: "", tables: [anOffersTable([["A1", "Skurup", "x", 40, "136,5 kr"]])] });
  expect(
    screen.getByText(
      "A1: ”136,5 kr” är inte ett tal i kolumnen ”Pris per person och dygn” på rad 5. Skriv ett tal i cell E5.",
    ),
  ).toBeTruthy();
});

test("an id that two offers share names the other row, one that is missing its cell", async () => {
  await openOffers({
    paste: "",
    tables: [
      anOffersTable([
        ["A1", "Skurup", "x", 40, 100],
        ["A1", "Skurup", "x", 41, 101],
        ["", "Skurup", "x", 42, 102],
      ]),
    ],
  });
  expect(
    screen.getByText("A1: Anbudets id finns redan på rad 6. Ge det ett annat. Rätta cell A5."),
  ).toBeTruthy();
  expect(screen.getByText(/^–: En uppgift saknas i kolumnen ”Anbud” på rad 7\. Fyll i cell A7/)).toBeTruthy();
});

test("offers of a form without a ceiling stand together, with form, remedy and the first cell", async () => {
  const table = anOffersTable([
    ["A1", "Skurup", "Telt", 40, 900],
    ["A2", "Skurup", "Självhushåll", 41, 100],
    ["A3", "Skurup", "Telt", 42, 901],
  ]);
  const [header = [], ...rows] = table.values;
  const headed = [header.map((each) => (each === "Leverantör" ? "Boendeform" : each)), ...rows];
  const { user, port } = await openOffers({
    paste: "",
    tables: [{ ...table, values: headed }],
    rules: [aRulesTable([["Takpris självhushåll", 200]])],
  });
  expect(await screen.findByText("2 utan takpris")).toBeTruthy();
  const said = "Takpris saknas för formen ”Telt”; priset prövas inte. Ange det, eller rätta formen.";
  expect(screen.getByText(`A1, A3: ${said}`)).toBeTruthy();
  // In the order, too, each of the two says so.
  expect(screen.getAllByText(said)).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Gå till C5", hidden: true }));
  expect(port.goTo).toHaveBeenCalledWith("Anbud", "C5");
});
