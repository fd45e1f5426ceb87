import { screen, waitFor } from "@testing-library/react";
import { strFromU8, unzipSync } from "fflate";
import { aPort } from "../aPort";
import { openShare } from "./openShare";

/** What the browser was given to save, by name. */
function downloads(): Map<string, Blob> {
  const given = new Map<string, Blob>();
  let latest: Blob | undefined;
  URL.createObjectURL = (blob) => {
    latest = blob as Blob;
    return "blob:test";
  };
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    if (latest) given.set(this.download, latest);
  });
  return given;
}

const bytesOf = (blob: Blob | undefined): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.readAsArrayBuffer(blob ?? new Blob());
  });

test("all counties come as one zip, each with its own municipalities only", async () => {
  const given = downloads();
  const { user, port } = await openShare("Skicka");
  await user.click(screen.getByRole("button", { name: "Skapa 3 kopior" }));
  await screen.findByText(/^fordelning\.zip är hämtad\./);
  expect(port.openCopy).not.toHaveBeenCalled();
  const zip = unzipSync(await bytesOf(given.get("fordelning.zip")));
  const holders = Object.entries(zip).flatMap(([name, bytes]) =>
    Object.values(unzipSync(bytes)).some((part) => strFromU8(part).includes("Skurup")) ? [name] : [],
  );
  expect(Object.keys(zip)).toHaveLength(3);
  expect(holders).toEqual(["fordelning-12.xlsx"]);
});

test("where the platform refuses to open a workbook, the copy is downloaded", async () => {
  const given = downloads();
  const { user } = await openShare("Skicka", aPort(undefined, { openCopy: async () => false }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Till" }), "Skåne län");
  await user.click(screen.getByRole("button", { name: "Skapa kopian" }));
  await screen.findByText(/^fordelning-12\.xlsx är hämtad\./);
  await waitFor(() => expect([...given.keys()]).toEqual(["fordelning-12.xlsx"]));
});

test("cancelled, nothing is given away", async () => {
  const given = downloads();
  const { user } = await openShare("Skicka");
  const making = user.click(screen.getByRole("button", { name: "Skapa 3 kopior" }));
  const cancel = await screen.findByRole("button", { name: "Avbryt" });
  cancel.click();
  await making;
  await screen.findByText("Avbrutet. Inget har sparats.");
  expect(given.size).toBe(0);
});
