/** First 32 bits of the fractional parts of a root of the first primes: FIPS 180-4, 4.2.2 and 5.3.3. */
const primes = firstPrimes(64);
const fraction = (root: number): number => Math.floor((root - Math.floor(root)) * 2 ** 32);
const constants = primes.map((prime) => fraction(Math.cbrt(prime)));
const start = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));

/**
 * SHA-256 of a text in UTF-8, as 64 hexadecimal digits.
 * @remarks Source: FIPS 180-4, 6.2. Example: sha256("abc") begins with "ba7816bf".
 */
export function sha256(text: string): string {
  const words = padded(new TextEncoder().encode(text));
  const state = [...start];
  for (let block = 0; block < words.length; block += 16) {
    const mixed = compressed(state, schedule(words.slice(block, block + 16)));
    for (let place = 0; place < 8; place++) state[place] = ((state[place] ?? 0) + (mixed[place] ?? 0)) >>> 0;
  }
  return state.map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** The message as 32-bit words, with a one bit, zeros and its length [bits] behind it. */
function padded(bytes: Uint8Array): number[] {
  const words = new Array<number>((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
  [...bytes, 0x80].forEach((byte, at) => {
    words[at >> 2] = (words[at >> 2] ?? 0) | (byte << (24 - (at % 4) * 8));
  });
  words[words.length - 2] = Math.floor(bytes.length / 2 ** 29);
  words[words.length - 1] = (bytes.length << 3) >>> 0;
  return words;
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function schedule(block: readonly number[]): number[] {
  const words = [...block];
  for (let place = 16; place < 64; place++) {
    const [a, b] = [words[place - 15] ?? 0, words[place - 2] ?? 0];
    const low = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
    const high = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
    words.push(((words[place - 16] ?? 0) + low + (words[place - 7] ?? 0) + high) | 0);
  }
  return words;
}

function compressed(state: readonly number[], words: readonly number[]): readonly number[] {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  words.forEach((word, place) => {
    const chosen = (e & f) ^ (~e & g);
    const one = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + (constants[place] ?? 0) + word;
    const two = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  });
  return [a, b, c, d, e, f, g, h];
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime !== 0)) found.push(number);
  return found;
}
