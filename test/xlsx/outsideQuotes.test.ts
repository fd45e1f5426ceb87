import { outsideQuotes } from "../../src/xlsx/outsideQuotes";

test("text and sheet names are left alone, doubled quotes included", () => {
  const upper = (text: string): string => text.toUpperCase();
  expect(outsideQuotes(`a&"b""c"&'d''e'!f&"g"`, upper)).toBe(`A&"b""c"&'d''e'!F&"g"`);
});
