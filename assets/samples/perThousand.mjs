/**
 * How many there are per 1,000 inhabitants, as text with two decimals, halves upwards. Whole numbers until the last
 * step, so that a half is a half. None is 0, not blank; blank stays blank.
 * @param {string} count  [persons]
 * @param {string} population  [persons]
 * @returns {string} [per 1000]
 */
export function perThousand(count, population) {
  if (count === "" || population === "") return "";
  const hundredths = (2n * 100_000n * BigInt(count) + BigInt(population)) / (2n * BigInt(population));
  return String(Number(hundredths) / 100);
}
