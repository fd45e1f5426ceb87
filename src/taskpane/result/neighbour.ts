import type { MapPoint } from "./mapPoints";

const steps = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const;

/**
 * The point that an arrow key leads to: the nearest one in that direction, what lies askew counting as further off.
 * @returns undefined for another key, or where nothing lies that way
 */
export function neighbour(points: readonly MapPoint[], from: MapPoint, key: string): MapPoint | undefined {
  const step = steps[key as keyof typeof steps] as readonly [number, number] | undefined;
  if (!step) return undefined;
  const [right, down] = step;
  let best: MapPoint | undefined;
  let shortest = Infinity;
  for (const point of points) {
    const along = (point.x - from.x) * right + (point.y - from.y) * down;
    const across = Math.abs((point.x - from.x) * down) + Math.abs((point.y - from.y) * right);
    if (along <= 0 || across > 2 * along) continue;
    const distance = along + 1.5 * across;
    if (distance < shortest) [best, shortest] = [point, distance];
  }
  return best;
}
