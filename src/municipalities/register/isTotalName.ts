const totals =
  /^(hela )?(riket|landet|sverige|norge|noreg)$|^hele (landet|norge)$|^(totalt?|totalen|summa|sum|sammanlagt|delsumma|delsum|totalsumma|totalsum|i alt|ialt|alla kommuner|alle kommuner|alle kommunar|grand total|subtotal|sweden|norway)( (riket|landet|sverige|norge|totalt|länet|fylket))?$/u;

/** Whether a text names a sum of municipalities (Riket, Totalt, Hele landet) and not one of them. */
export function isTotalName(text: string): boolean {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/^(\d{1,2}|k-?0{1,4}|eak(uo)?)\s+/u, "")
    .replace(/[:.*]+$/u, "")
    .replace(/\s+/gu, " ")
    .trim();
  return totals.test(plain) || /^00?$|^0000$/.test(plain);
}
