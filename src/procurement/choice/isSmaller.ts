/** Surcharges, and how near they lead. */
export interface Reached {
  /** [places] in one of the two choices only */
  readonly apart: number;
  /** [SEK/place·night] by place of the municipality */
  readonly surcharges: ArrayLike<number>;
}

/** Whether surcharges lead nearer than others; as near, whether fewer municipalities have one; then, whether their sum is lower (D-076). */
export function isSmaller(a: Reached, b: Reached): boolean {
  let [order, sum] = [0, 0];
  for (let at = 0; at < a.surcharges.length; at++) {
    const [own, other] = [a.surcharges[at] ?? 0, b.surcharges[at] ?? 0];
    order += Math.sign(own) - Math.sign(other);
    sum += own - other;
  }
  return (a.apart - b.apart || order || sum) < 0;
}
