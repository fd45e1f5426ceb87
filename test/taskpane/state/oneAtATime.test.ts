import { oneAtATime } from "../../../src/taskpane/state/oneAtATime";

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

test("asked for three times while it runs, it runs once more, after the first has ended", async () => {
  let running = 0;
  let most = 0;
  let runs = 0;
  const read = oneAtATime(async () => {
    runs++;
    most = Math.max(most, ++running);
    await turn();
    running--;
  });
  const first = read();
  await Promise.resolve();
  await Promise.resolve();
  await Promise.all([first, read(), read(), read()]);
  expect([runs, most]).toEqual([2, 1]);
  await read();
  expect(runs).toBe(3);
});

test("a failure reaches whoever asked, and the next time it runs again", async () => {
  let isBroken = true;
  const read = oneAtATime(async () => {
    if (isBroken) throw new Error("closed");
  });
  await expect(read()).rejects.toThrow("closed");
  isBroken = false;
  await expect(read()).resolves.toBeUndefined();
});
