import { screen } from "@testing-library/react";
import { patchWorkbook, writeWorkbook } from "../../../src/xlsx";
import { allocateFile } from "../../../src/cli/allocateFile";
import { aFile } from "../../files/aFile";
import { aPort } from "../aPort";
import { openShare } from "./openShare";

async function aResultFile(value?: number): Promise<Uint8Array> {
  const made = await allocateFile(await writeWorkbook(aFile), {});
  if (!made.ok) throw new Error("refused");
  if (value === undefined) return made.value.bytes;
  const change = { sheet: "Fördelning", cells: [{ row: 6, column: 9, value }] };
  const patched = patchWorkbook(made.value.bytes, { cells: [change] });
  if (!patched.ok) throw new Error("refused");
  return patched.value.bytes;
}

test.each([
  [undefined, "Arbetsboken: alla siffror följer av underlaget."],
  [50, "Arbetsboken: en siffra följer inte av underlaget."],
])("the workbook is calculated anew and every figure compared (%s)", async (value, said) => {
  const bytes = await aResultFile(value);
  const { user, port } = await openShare("Kontrollera", aPort(undefined, { readFile: async () => bytes }));
  await user.click(screen.getByRole("button", { name: "Kontrollera arbetsboken" }));
  expect(await screen.findByText(said)).toBeTruthy();
  if (value === undefined) return;
  await user.click(screen.getByRole("button", { name: "Fördelning!J7" }));
  expect(port.goTo).toHaveBeenCalledWith("Fördelning", "J7");
});
