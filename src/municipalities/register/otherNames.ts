import type { Country } from "../country";

/**
 * Names that agencies use beside the register's, each followed by the code of the one municipality that bears it:
 * the name before a change of name only, and names in Sami and Kven that NAV, SSB and Kartverket print.
 */
export const otherNames: Readonly<Record<Country, string>> = {
  SE: "Malung 2023 Falu 2080 Dalsed 1438",
  NO: "Oslove 0301 Bådåddjo 1804 Áhkanjárga 1806 Aarborte 1826 Fuolldá 1845 Evenášši 1853 Hábmer 1875 Nåavmesjenjaelmie 5007 Romsa 5501 Tromssa 5501 Báhccavuotna 5532 Paatsivuono 5532 Gálssa 5534 Ivgu 5536 Yykeä 5536 Skiervá 5542 Kierua 5542 Návuotna 5546 Naavuono 5546 Áltá 5601 Alattio 5601 Mátta-Várjjat 5605 Čáhcesuolu 5607 Vesisaari 5607 Porsáŋgu 5622",
};
