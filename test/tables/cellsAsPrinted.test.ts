import { figure, figureIssue, readCell, readFigures } from "../../src/tables";

const code = (value: unknown): string | undefined => figureIssue(readCell(value))?.code;

describe("cells as the Nordic agencies print them", () => {
  it.each([
    [1381, 1381],
    ["1381", 1381],
    ["1 381", 1381],
    ["1\u00a0381", 1381],
    ["1\u202f381", 1381],
    ["1\u2009381", 1381],
    [" 1 234 567 ", 1_234_567],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 381,25", 1381.25],
    ["-3", -3],
    ["\u20113", -3],
    ["\u22123,5", -3.5],
    ["\u22121\u202f381", -1381],
    ["12,5 %", 0.125],
    ["12,5%", 0.125],
    ["7\u00a0%", 0.07],
    ["0", 0],
    ["0,0", 0],
  ])("%j is the number %d", (printed, value) => {
    expect(figure(readCell(printed))).toBe(value);
    expect(code(printed)).toBeUndefined();
  });

  it.each(["", " ", "\u00a0", null, undefined])("%j is missing, never zero", (value) => {
    expect(readCell(value)).toEqual({ kind: "blank" });
    expect(figure(readCell(value))).toBeUndefined();
    expect(code(value)).toBe("F107");
  });

  it.each([
    ["..", 5],
    [". .", 5],
    ["<5", 4],
    ["< 5", 4],
    ["Prikket (<5)", 4],
    ["…", undefined],
    [":", undefined],
    ["x", undefined],
    ["M", undefined],
  ])("%j is suppressed and leaves at most %s open", (printed, upper) => {
    const cell = readCell(printed);
    expect(cell.kind).toBe("suppressed");
    expect("upper" in cell ? cell.upper : undefined).toBe(upper);
    expect(code(printed)).toBe("F108");
  });

  it("a point alone is not applicable; a dash alone is nil and 0 in a count", () => {
    expect(code(".")).toBe("F109");
    expect(["-", "–", " – "].map((printed) => figure(readCell(printed)))).toEqual([0, 0, 0]);
  });

  it.each([true, false, "about 40", "12,5,1", "1.381,5", "12 34", "1 38", "5-6", "–5 st", NaN, Infinity])(
    "%j is not a number",
    (value) => {
      expect(code(value)).toBe("F106");
    },
  );

  it.each(["#N/A", "#VALUE!", "#VÄRDEFEL!", "#SAKNAS!", "#DIV/0!", "#NAME?"])("%s is an error", (text) => {
    expect(code(text)).toBe("F111");
  });

  it("a cell with a data type is read by the plain value beside it", () => {
    expect(figure(readCell({ type: "FormattedNumber", basicValue: 1381 }))).toBe(1381);
  });
});

describe("columns of figures", () => {
  it("every bad row is named; a negative figure is refused where none belongs", () => {
    const read = readFigures([10, "..", "", -2, "many"], "existing");
    expect(read.ok).toBe(false);
    expect(read.issues.map(({ code: found, row, column }) => [found, row, column])).toEqual([
      ["F108", 2, "existing"],
      ["F107", 3, "existing"],
      ["F110", 4, "existing"],
      ["F106", 5, "existing"],
    ]);
  });

  it("in an optional bound a missing cell is no bound, and a suppressed one is still refused", () => {
    const read = readFigures([3, "", null], "maximum", { blank: Infinity });
    expect(read.ok && read.value).toEqual([3, Infinity, Infinity]);
    expect(readFigures(["..", 3], "maximum", { blank: Infinity }).ok).toBe(false);
  });
});
