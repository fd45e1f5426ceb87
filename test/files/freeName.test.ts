import { freeName } from "../../src/files/freeName";
import { aSheet } from "./aFile";

test("the wanted name, or the first number that is free, whatever the case", () => {
  const sheets = [aSheet("beräkning", []), aSheet("Beräkning 2", [])];
  expect(freeName({ sheets }, "Beräkning")).toBe("Beräkning 3");
  expect(freeName({ sheets }, "Annat")).toBe("Annat");
});
