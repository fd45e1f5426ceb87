import { screen } from "@testing-library/react";
import { writeWorkbook } from "../../../src/xlsx";
import { aFile } from "../../files/aFile";
import { aPort } from "../aPort";
import { openShare } from "./openShare";

test("cells of a file from others are named but cannot be gone to; a workbook without a result says how it gets one", async () => {
  const bytes = await writeWorkbook(aFile);
  const { user } = await openShare("Kontrollera", aPort(undefined, { readFile: async () => bytes }));
  await user.click(screen.getByRole("button", { name: "Kontrollera arbetsboken" }));
  expect(await screen.findByText(/^Arbetsboken har inget resultat än\. Skriv det först/)).toBeTruthy();
});
