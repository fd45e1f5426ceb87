/** [days] 9999-12-31, the last day that Excel counts. */
const lastDay = 2_958_465;
const dayLength = 86_400_000; // milliseconds

/**
 * A date as it was typed, where a program made a day number of it: "2024-05-31".
 * @param value  as it stands in the cell; anything but a day number stays as it is
 * @remarks Days are counted from 1899-12-30. Example: 45443 is "2024-05-31".
 */
export function dateText(value: string | number | boolean): string {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 1 || value > lastDay)
    return String(value);
  return new Date(Date.UTC(1899, 11, 30) + value * dayLength).toISOString().slice(0, 10);
}
