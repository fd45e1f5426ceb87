import { readOwnNotes } from "../../src/excel/readOwnNotes";

test("what is ours and who wrote it is read as stored", () => {
  const block = { cells: [["Kod"]], rows: 1, columns: 1, isLive: false };
  expect(readOwnNotes(JSON.stringify({ sheets: { Fördelning: block }, by: "a1" }))).toEqual({
    sheets: { Fördelning: block },
    highlights: [],
    by: "a1",
  });
});

test.each([undefined, "", 7, "{", '{"sheets":', "null", "3", '{"sheets":null,"highlights":"x"}'])(
  "no note, and a damaged one, is none: %j",
  (value) => {
    const { sheets, highlights } = readOwnNotes(value);
    expect([Object.keys(sheets), highlights]).toEqual([[], []]);
  },
);
