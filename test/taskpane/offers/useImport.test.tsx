import { fireEvent, screen } from "@testing-library/react";
import { populationKey } from "../../../src/distribution-key";
import { defaultScenario } from "../../../src/scenario";
import { basisOfTable } from "../../../src/taskpane/offers/basisOfTable";
import { aTable } from "../aPort";
import { aWorker } from "./aWorker";
import { openOffers } from "./openOffers";

jest.mock("../../../src/taskpane/offers/startCurveWorker", () => ({ startCurveWorker: () => aWorker() }));
// The reader of files has its own tests; here the first byte says what it finds.
jest.mock("../../../src/taskpane/offers/readAllocationFile", () => ({
  readAllocationFile: async ([first]: Uint8Array, from: string) =>
    first === 1
      ? basisOfTable(
          from,
          aTable(),
          { name: "Grund", definition: populationKey, scenario: defaultScenario(120) },
          false,
        )
      : { kind: "issues", issues: [{ code: "F805", severity: "error" }] },
}));

test("a file gives need and stock, and what was taken over stays where a later file is none", async () => {
  await openOffers({ paste: "" });
  const give = (first: number, name: string): void => {
    const file = { name, arrayBuffer: async () => Uint8Array.of(first).buffer };
    fireEvent.change(screen.getByLabelText("Arbetsboken med fördelningen (.xlsx)"), {
      target: { files: [file] },
    });
  };
  give(1, "fil.xlsx");
  expect(await screen.findByText("fil.xlsx: 4 kommuner")).toBeTruthy();
  expect(screen.getByText("Behov: 120 platser")).toBeTruthy();
  expect(screen.getByText("Befintligt: 81 personer")).toBeTruthy();
  expect(screen.getByText("Scenario i filen: Grund")).toBeTruthy();
  give(2, "annat.xlsx");
  expect(await screen.findByText(/lösenord/)).toBeTruthy();
  expect(screen.getByText("fil.xlsx: 4 kommuner")).toBeTruthy();
});
