/** Hands a file to the browser to be saved, under a name that the user can change there. */
export function downloadFile(name: string, bytes: Uint8Array): void {
  const type = name.endsWith(".zip")
    ? "application/zip"
    : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a minute is time enough, and then its memory is given back.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
