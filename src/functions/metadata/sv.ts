import type { LanguageTexts } from "./languageTexts";

/** What a Swedish Excel shows. */
export const sv: LanguageTexts = {
  functions: {
    SHARE:
      "Ett kriterium som andelar, i radernas ordning. Andelarna summerar till 1, utom poängen från minmax och inverseMinmax.",
    BLEND:
      "Vägt medelvärde av flera kolumner med andelar, med en vikt per kolumn. Resultatet summerar till 1.",
    KEY: "Fördelningsnyckeln för en tabell med rubriker: en andel per kommun som tillsammans blir 1. Utan nyckeldefinition följer den folkmängden.",
    CREDIT:
      "Befintligt mottagande som räknas: varje slag av mottagande gånger sin vikt, summerat per kommun.",
    APPORTION:
      "Fördelar ett antal i hela tal i proportion till vikterna, inom radens minsta och största tal. Resultatet summerar till antalet.",
    TARGET:
      "Måltal per kommun: kommunens andel av det som redan finns och det som ska tillkomma, i hela tal.",
    SHORTFALL: "Det som saknas för att nå måltalet; 0 där måltalet är nått eller passerat.",
    PLACES:
      "Nya platser per kommun, så jämnt som möjligt med hänsyn till det som redan finns: hela tal som summerar till antalet.",
    LEVEL: "Den gemensamma nivå som PLACES fyller kommunerna till.",
    PERTHOUSAND: "Personer per 1 000 invånare, rad för rad.",
    EVENNESS: "Hur jämnt personerna är fördelade i förhållande till nyckeln eller folkmängden.",
    MUNICIPALITY:
      "En kommuns kod, namn, län eller land enligt registret, utifrån kod eller namn så som myndigheter skriver det.",
    CHECK:
      "Allt i tabellen, nyckeldefinitionen och scenariot som behöver ses över: kod, allvar, rad, kommun och text.",
    ALLOCATE:
      "Hela beräkningen i en formel: nyckel, måltal, befintligt, underskott, nya platser och behov för varje kommun, med rubriker.",
    EXPLAIN: "Varför en kommun får de platser den får: beräkningen steg för steg, med regler och källor.",
    RANKOFFERS:
      "Anbuden i ordning efter utvärderingspris (pris + påslag − premie); de som inte uppfyller ett krav står sist, med skälet.",
    SELECTOFFERS:
      "Vilka anbud som ska tas för att täcka behovet så jämnt som möjligt vid given kostnadsvikt. Beslutsunderlag; tilldelning följer de annonserade kriterierna.",
    OFFERCURVE:
      "Kostnad mot ojämnhet, från det billigaste valet av anbud till det jämnaste, med bevisat avstånd för varje punkt.",
    SURCHARGES: "De minsta påslag med vilka lägsta utvärderingspris leder närmast valet i SELECTOFFERS.",
  },
  parameters: {
    values: ["värden", "Kriteriets värden, ett per kommun."],
    transform: [
      "omräkning",
      "Hur värdena blir andelar: share (förval), inverse, rate, inverseRate, complement, minmax eller inverseMinmax.",
    ],
    population: [
      "folkmängd",
      "Folkmängd per kommun. Behövs för rate, inverseRate och complement; övriga omräkningar använder den inte.",
    ],
    shares: ["andelar", "Kolumner med andelar: en kolumn per kriterium, en rad per kommun."],
    weights: ["vikter", "Vikterna som antalet fördelas efter: ett tal per rad, 0 eller större."],
    table: [
      "tabell",
      "Kommuntabellen med rubrikrad, till exempel Kommuner[#Alla]. Summarader känns igen och lämnas utanför.",
    ],
    definition: [
      "nyckeldefinition",
      "Tabell med rubrikerna Kriterium, Kolumn, Omräkning och Vikt samt vid behov Tak och Källa. Utelämnas den följer nyckeln folkmängden.",
    ],
    stock: ["mottagande", "Det som redan finns i kommunerna: en kolumn per slag, en rad per kommun."],
    total: ["att_fördela", "Antal personer eller platser att fördela, ett heltal som är 0 eller större."],
    minimum: [
      "minst",
      "Det minsta varje rad får: ett tal för alla eller ett per rad. Tom cell betyder ingen gräns.",
    ],
    maximum: [
      "högst",
      "Det mesta varje rad får: ett tal för alla eller ett per rad. Tom cell betyder ingen gräns.",
    ],
    codes: [
      "koder",
      "Kommunkoder, en per rad. De avgör när det står lika: först större vikt, sedan lägre kod, aldrig radernas ordning.",
    ],
    method: [
      "metod",
      "Avrundningsmetod: largestRemainder (förval), sainteLague, dHondt, adams, huntingtonHill, dean, modifiedSainteLague eller halfUp, som inte håller summan.",
    ],
    key: [
      "nyckel",
      "Fördelningsnyckeln: ett tal per kommun, 0 eller större. Räknas om så att summan blir 1.",
    ],
    existing: [
      "befintligt",
      "Det som redan finns och räknas, i personer eller platser, ett tal per kommun. Utelämnat: inget.",
    ],
    target: ["måltal", "Måltal per kommun."],
    persons: ["personer", "Antal personer per kommun."],
    base: ["jämförelsetal", "Det som personerna jämförs med, ett tal per kommun: nyckeln eller folkmängden."],
    measure: [
      "mått",
      "cv (förval), gini, theil, dissimilarity, personsToMove, maxRatio, minRatio, within10, level, eller all för en lista med alla.",
    ],
    query: [
      "kommun",
      "Kod eller namn på en eller flera kommuner, till exempel 114, 0114 eller Upplands Väsby.",
    ],
    field: [
      "uppgift",
      "Det som ska visas: code (kod, förval), name (namn), county (län), countyCode (länskod) eller country (land).",
    ],
    country: ["land", "SE eller NO. Behövs bara när koden eller namnet finns i båda länderna."],
    scenario: [
      "scenario",
      "Tabell med rubrikerna Parameter och Värde, eller bara antalet att fördela. Parametrarna beskrivs i handledningen.",
    ],
    columns: [
      "kolumner",
      "Önskade kolumner i önskad ordning, angivna med id, till exempel code, target, places. Utelämnat: alla.",
    ],
    municipality: ["kommun", "Kod eller namn på den kommun som ska förklaras."],
    offers: [
      "anbud",
      "Anbudstabellen med rubrikrad: id, kommun, platser, pris per person och dygn med mera.",
    ],
    rules: [
      "regler",
      "En tabell Parameter och Värde: behov, högst över behovet, kostnadsvikt, budget, takpriser, påslag, premier.",
    ],
    points: ["punkter", "Antal punkter vid fler än 20 anbud; 11 om det utelämnas."],
  },
  special: {
    "BLEND.weights": ["vikter", "En vikt per kolumn med andelar, 0 eller större, i valfri skala."],
    "CREDIT.weights": ["vikter", "En vikt per slag av mottagande: 1 räknas helt, 0 inte alls."],
    "PERTHOUSAND.population": ["folkmängd", "Folkmängd per kommun."],
    "PLACES.method": [
      "metod",
      "sainteLague (förval), dHondt, adams, clipAndScale eller proportional, som bortser från det som redan finns.",
    ],
  },
};
