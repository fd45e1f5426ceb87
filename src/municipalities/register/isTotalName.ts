import { findCounty } from "./findCounty";

/** Words that say by themselves that a row sums others, or holds a sum against them, as in the copies for counties. */
const sums = new Set(
  (
    "riket landet sverige norge noreg sweden norway total totalt totalen totala totaler summa sum summen " +
    "sammanlagt delsumma delsum totalsumma totalsum subtotal ialt i-alt all-kommuner country kontroll check"
  ).split(" "),
);
/** Words that may stand beside them. */
const fillers = new Set(
  "hela hele heile alla alle samtliga kommuner kommunar antal antall the whole grand all municipalities of for för och og and".split(
    " ",
  ),
);

/**
 * Whether a text names a sum of municipalities (Riket, Totalt, Delsumma, Hele landet, "Summa Skåne län") and not one of them.
 * @remarks A county's name alone is not one: Gotland and Oslo are county and municipality, and the caller sees which.
 */
export function isTotalName(text: string): boolean {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s:.,*()–]+/gu, " ")
    .trim();
  if (/^0{1,4}$/.test(plain)) return true;
  const words = plain
    .replace(/^(\d{1,2}|k-?0{1,4}|0{4}|eak(uo)?)\s+(?=\p{L})/u, "")
    .replace(/\bi alt\b/u, "i-alt")
    .replace(/\b(alla|alle|samtliga|all) (kommuner|kommunar|municipalities)\b/u, "all-kommuner")
    .split(" ");
  if (!words.some((word) => sums.has(word))) return false;
  const rest = words.filter((word) => !sums.has(word) && !fillers.has(word)).join(" ");
  return rest === "" || /^(län|länet|fylke|fylket)$/u.test(rest) || findCounty(rest) !== undefined;
}
