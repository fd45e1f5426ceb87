import { undoMark } from "../../src/excel/undoMark";

it("is remembered until it is taken away", () => {
  undoMark.set("a");
  expect(undoMark.get()).toBe("a");
  undoMark.set(undefined);
  expect(undoMark.get()).toBeUndefined();
});

it("a browser that keeps nothing stops nothing", () => {
  const refuse = jest.spyOn(window, "sessionStorage", "get").mockImplementation(() => {
    throw new Error("SecurityError");
  });
  undoMark.set("a");
  expect(undoMark.get()).toBeUndefined();
  refuse.mockRestore();
});
