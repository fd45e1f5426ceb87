import type { Frame } from "playwright-core";

/** Waits until a change of looks has come to rest: no colour of the frame fades, nothing in it moves, for five pictures on end. */
export async function still(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const picture = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let calm = 0; calm < 5; calm++) {
      await picture();
      const moving = document.getAnimations().filter(({ playState }) => playState === "running");
      // A wheel that turns as long as something is waited for never comes to rest, and is no change of looks.
      if (moving.some(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)) calm = -1;
    }
  });
}
