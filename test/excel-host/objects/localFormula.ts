import type { Culture } from "../model";

const LOCAL_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sv: {
    SUM: "SUMMA",
    IF: "OM",
    IFERROR: "OMFEL",
    ROUND: "AVRUNDA",
    MATCH: "PASSA",
    COUNTIF: "ANTAL.OM",
    COUNTIFS: "ANTAL.OMF",
    SUMIF: "SUMMA.OM",
    SUMIFS: "SUMMA.OMF",
    COUNT: "ANTAL",
    COUNTA: "ANTALV",
    AND: "OCH",
    OR: "ELLER",
    NOT: "ICKE",
    LEN: "LÄNGD",
    LEFT: "VÄNSTER",
    RIGHT: "HÖGER",
    ISNUMBER: "ÄRTAL",
    ISBLANK: "ÄRTOM",
    ISERROR: "ÄRFEL",
    NA: "SAKNAS",
    LARGE: "STÖRSTA",
    SUMPRODUCT: "PRODUKTSUMMA",
    AVERAGE: "MEDEL",
    TRUE: "SANT",
    FALSE: "FALSKT",
  },
  nb: {
    SUM: "SUMMER",
    IF: "HVIS",
    IFERROR: "HVISFEIL",
    ROUND: "AVRUND",
    MIN: "MIN",
    MAX: "STØRST",
    INDEX: "INDEKS",
    MATCH: "SAMMENLIGNE",
    COUNTIF: "ANTALL.HVIS",
    COUNTIFS: "ANTALL.HVIS.SETT",
    SUMIF: "SUMMERHVIS",
    SUMIFS: "SUMMER.HVIS.SETT",
    TEXT: "TEKST",
    COUNT: "ANTALL",
    COUNTA: "ANTALLA",
    AND: "OG",
    OR: "ELLER",
    NOT: "IKKE",
    LEN: "LENGDE",
    LEFT: "VENSTRE",
    RIGHT: "HØYRE",
    ISNUMBER: "ERTALL",
    ISBLANK: "ERTOM",
    ISERROR: "ERFEIL",
    NA: "IT",
    LARGE: "N.STØRST",
    SUMPRODUCT: "SUMMERPRODUKT",
    AVERAGE: "GJENNOMSNITT",
    TRUE: "SANN",
    FALSE: "USANN",
  },
};
const LOCAL_ITEMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sv: {
    "#All": "#Alla",
    "#Headers": "#Rubriker",
    "#Data": "#Data",
    "#Totals": "#Summor",
    "#This Row": "#Denna rad",
  },
  nb: {
    "#All": "#Alle",
    "#Headers": "#Overskrifter",
    "#Data": "#Data",
    "#Totals": "#Totaler",
    "#This Row": "#Denne raden",
  },
};

const invert = (map: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [value.toUpperCase(), key]));

const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|\d+[.,]\d+|[\p{L}_][\p{L}\p{N}_.]*|[,;]/gu;

/** An English formula as it reads in this culture: `;`, decimal comma, local names of the functions known here. */
export function toLocalFormula(formula: string, culture: Culture): string {
  const language = culture.name.slice(0, 2);
  const names = LOCAL_NAMES[language] ?? {};
  const items = LOCAL_ITEMS[language] ?? {};
  return formula.replace(PARTS, (part: string) => {
    if (part === ",") return culture.list;
    if (/^\d+\.\d+$/.test(part)) return part.replace(".", culture.decimal);
    if (part.startsWith("[")) return part.replace(/#[A-Z][A-Za-z ]*/g, (item) => items[item] ?? item);
    return /^\p{L}/u.test(part) ? (names[part.toUpperCase()] ?? part) : part;
  });
}

/** The way back: what somebody types in this culture, in English. */
export function fromLocalFormula(text: string, culture: Culture): string {
  if (!text.startsWith("=") || culture.list === ",") return text;
  const language = culture.name.slice(0, 2);
  const names = invert(LOCAL_NAMES[language] ?? {});
  const items = invert(LOCAL_ITEMS[language] ?? {});
  return text.replace(PARTS, (part: string) => {
    if (part === culture.list) return ",";
    if (/^\d+,\d+$/.test(part)) return part.replace(",", ".");
    if (part.startsWith("["))
      return part.replace(/#[\p{L} ]+/gu, (item) => items[item.toUpperCase()] ?? item);
    return /^\p{L}/u.test(part) ? (names[part.toUpperCase()] ?? part) : part;
  });
}
