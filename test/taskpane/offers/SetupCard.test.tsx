import { fireEvent, screen } from "@testing-library/react";
import { anOffersTable, pastedResult } from "./anOffersBook";
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
  expect(screen.getByText("A1: Anbudet saknar ett pris över 0. Rätta cell E5.")).toBeTruthy();
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
