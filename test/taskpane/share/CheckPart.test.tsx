import { screen } from "@testing-library/react";
import { aPort } from "../aPort";
import { openShare } from "./openShare";

test("a file that cannot be read is told with its reason, and so is a workbook that cannot be handed out", async () => {
  const readFile = async (): Promise<Uint8Array> => {
    throw new Error("upptaget");
  };
  const { user } = await openShare("Kontrollera", aPort(undefined, { readFile }));
  await user.click(screen.getByRole("button", { name: "Kontrollera arbetsboken" }));
  expect(await screen.findByText("Det gick inte: Error: upptaget")).toBeTruthy();
  const file = Object.assign(new File([], "x.xlsx"), { arrayBuffer: async () => new ArrayBuffer(3) });
  await user.upload(screen.getByLabelText("Jämför med en fil …", { selector: "input" }), file);
  expect(await screen.findByText(/^Filen är inte en Excelarbetsbok/)).toBeTruthy();
});
