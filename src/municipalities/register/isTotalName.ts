import { findCounty } from "./findCounty";

/** Words that say by themselves that a row sums or averages others, or holds a sum against them, as in the copies for counties. */
const sums = new Set(
  (
    "riket landet länet fylket sverige norge noreg sweden norway country samtliga alla alle all total totalt totalen totala " +
    "totaler summa sum summen sammanlagt tilsammen delsumma delsum totalsumma totalsum subtotal i-alt kontroll check genomsnitt gjennomsnitt medelvärde median average"
  ).split(" "),
);
/** Words that may stand beside them. */
const fillers = new Set(
  "hela hele heile kommuner kommunar kommunene municipalities län fylke antal antall the whole grand i of for för och og and".split(
    " ",
  ),
);

/**
 * Whether a text names a sum or mean of municipalities (Riket, Samtliga, Delsumma, Hele fylket, "Summa Skåne län") and not one of them.
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
    .replace(/\bi ?alt\b|\btil sammen\b/u, "i-alt")
    .split(" ");
  if (!words.some((word) => sums.has(word))) return false;
  const rest = words.filter((word) => !sums.has(word) && !fillers.has(word)).join(" ");
  return rest === "" || findCounty(rest) !== undefined;
}
