import { downloadFile } from "../../../src/taskpane/share/downloadFile";

test.each([
  ["a.zip", "application/zip"],
  ["a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
])("%s is handed to the browser under its name and kind", (name, type) => {
  const kinds: string[] = [];
  URL.createObjectURL = (blob) => {
    kinds.push((blob as Blob).type);
    return "blob:test";
  };
  const names: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  downloadFile(name, new Uint8Array([1]));
  expect([names, kinds]).toEqual([[name], [type]]);
});
