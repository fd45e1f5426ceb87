import { filledText } from "../../src/taskpane/filledText";

const print = (value: number): string => value.toFixed(0).replace("1234", "1\u00a0234");

test.each([
  ["{a} av {b}", { a: "tre", b: 1234 }, "tre av 1\u00a0234"],
  ["{count|fil|filer} i en zip", { count: 1 }, "1 fil i en zip"],
  ["{count|fil|filer} i en zip", { count: 0 }, "0 filer i en zip"],
  ["{count|fil|filer} i en zip", { count: 21 }, "21 filer i en zip"],
  ["{count|fil|filer}", { count: "1" }, "1 fil"],
  ["{lost} står kvar", {}, "{lost} står kvar"],
])("%s", (template, values, said) => expect(filledText(template, values, print)).toBe(said));
