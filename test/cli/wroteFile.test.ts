import { wroteFile } from "../../src/cli/wroteFile";

const files = (fails: boolean) => ({
  read: () => Promise.resolve(new Uint8Array()),
  write: () => (fails ? Promise.reject(new Error("EACCES")) : Promise.resolve()),
});

test("a file that cannot be written is said, not thrown", async () => {
  expect(await wroteFile(files(false), "a", new Uint8Array())).toBe(true);
  expect(await wroteFile(files(true), "a", new Uint8Array())).toBe(false);
});
