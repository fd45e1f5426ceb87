import { fits } from "../../src/allocation/fits";

const bounds = { lower: [2, 3, 0], upper: [4, 9, 5] };
const all: (row: number) => boolean = () => true;
const codeOf = (total: number, open = all): unknown => {
  const result = fits(total, bounds, open);
  return result.ok ? "fits" : result.issues.map(({ code, found, expected }) => ({ code, found, expected }));
};

describe("whether a total fits between minimums 2 + 3 + 0 and maximums 4 + 9 + 5", () => {
  it.each([5, 11, 18])("%d does", (total) => {
    expect(codeOf(total)).toBe("fits");
  });

  it("4 is below the minimums", () => {
    expect(codeOf(4)).toEqual([{ code: "F402", found: 5, expected: 4 }]);
  });

  it("19 is above the maximums", () => {
    expect(codeOf(19)).toEqual([{ code: "F403", found: 18, expected: 19 }]);
  });

  it("a closed row takes its minimum alone: 4 + 3 + 5 = 12 is the most", () => {
    expect(codeOf(12, (row) => row !== 1)).toBe("fits");
    expect(codeOf(13, (row) => row !== 1)).toEqual([{ code: "F403", found: 12, expected: 13 }]);
  });
});
