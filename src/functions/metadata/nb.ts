import type { LanguageTexts } from "./languageTexts";

/** What a Norwegian (bokmål) Excel shows. */
export const nb: LanguageTexts = {
  functions: {
    SHARE:
      "Ett kriterium som andeler, i radenes rekkefølge. Andelene summerer til 1, unntatt poengene fra minmax og inverseMinmax.",
    BLEND:
      "Veid gjennomsnitt av flere kolonner med andeler, med én vekt per kolonne. Resultatet summerer til 1.",
    KEY: "Fordelingsnøkkelen for en tabell med overskrifter: én andel per kommune, til sammen 1. Uten nøkkeldefinisjon følger den folkemengden.",
    CREDIT:
      "Det som allerede er på plass og skal telles: hvert slag multiplisert med sin vekt og summert per kommune.",
    APPORTION:
      "Fordeler et antall i hele tall i forhold til vektene, innenfor radens minste og største tall. Resultatet summerer til antallet.",
    TARGET:
      "Måltall per kommune: kommunens andel av det som allerede er på plass og det som skal komme i tillegg, i hele tall.",
    SHORTFALL: "Det som mangler for å nå måltallet; 0 der måltallet er nådd eller passert.",
    PLACES:
      "Nye plasser per kommune, så jevnt som mulig gitt det som allerede er på plass: hele tall som summerer til antallet.",
    LEVEL: "Det felles nivået som PLACES fyller kommunene opp til.",
    PERTHOUSAND: "Personer per 1 000 innbyggere, rad for rad.",
    EVENNESS: "Hvor jevnt personene er fordelt i forhold til nøkkelen eller folkemengden.",
    MUNICIPALITY:
      "En kommunes nummer, navn, fylke eller land ifølge registeret, ut fra nummer eller navn slik etatene skriver det.",
    CHECK:
      "Alt i tabellen, nøkkeldefinisjonen og scenariet som bør ses på: kode, alvorlighet, rad, kommune og tekst.",
    ALLOCATE:
      "Hele beregningen i én formel: nøkkel, måltall, allerede på plass, underskudd, nye plasser og behov for hver kommune, med overskrifter.",
    EXPLAIN: "Hvorfor en kommune får de plassene den får: beregningen trinn for trinn, med regler og kilder.",
    RANKOFFERS:
      "Tilbudene i rekkefølge etter evalueringspris (pris + påslag − premie); de som ikke oppfyller et krav, står sist, med grunnen.",
    SELECTOFFERS:
      "Hvilke tilbud som skal tas for å dekke behovet så jevnt som mulig ved gitt kostnadsvekt. Beslutningsstøtte; tildeling følger de kunngjorte kriteriene.",
    OFFERCURVE:
      "Kostnad mot ujevnhet, fra det billigste valget av tilbud til det jevneste, med bevist avstand for hvert punkt.",
    SURCHARGES: "De minste påslagene der laveste evalueringspris fører nærmest valget i SELECTOFFERS.",
  },
  parameters: {
    values: ["verdier", "Kriteriets verdier, én per kommune."],
    transform: [
      "omregning",
      "Hvordan verdiene blir andeler: share (standard), inverse, rate, inverseRate, complement, minmax eller inverseMinmax.",
    ],
    population: [
      "folkemengde",
      "Folkemengde per kommune. Trengs for rate, inverseRate og complement; de andre omregningene bruker den ikke.",
    ],
    shares: ["andeler", "Kolonner med andeler: én kolonne per kriterium, én rad per kommune."],
    weights: ["vekter", "Vektene som antallet fordeles etter: ett tall per rad, 0 eller større."],
    table: [
      "tabell",
      "Kommunetabellen med overskriftsrad, for eksempel Kommuner[#Alle]. Sumrader gjenkjennes og holdes utenfor.",
    ],
    definition: [
      "nøkkeldefinisjon",
      "Tabell med overskriftene Kriterium, Kolonne, Omregning og Vekt, og ved behov Tak og Kilde. Utelates den, følger nøkkelen folkemengden.",
    ],
    stock: ["på_plass", "Det som allerede er på plass i kommunene: én kolonne per slag, én rad per kommune."],
    total: ["å_fordele", "Antall personer eller plasser å fordele, et heltall som er 0 eller større."],
    minimum: [
      "minst",
      "Det minste hver rad får: ett tall for alle eller ett per rad. Tom celle betyr ingen grense.",
    ],
    maximum: [
      "høyst",
      "Det meste hver rad får: ett tall for alle eller ett per rad. Tom celle betyr ingen grense.",
    ],
    codes: [
      "kommunenumre",
      "Kommunenumre, ett per rad. De avgjør når det står likt: først større vekt, så lavere nummer, aldri radenes rekkefølge.",
    ],
    method: [
      "metode",
      "Avrundingsmetode: largestRemainder (standard), sainteLague, dHondt, adams, huntingtonHill, dean, modifiedSainteLague eller halfUp, som ikke holder summen.",
    ],
    key: [
      "nøkkel",
      "Fordelingsnøkkelen: ett tall per kommune, 0 eller større. Regnes om slik at summen blir 1.",
    ],
    existing: [
      "på_plass",
      "Det som allerede er på plass og telles, i personer eller plasser, ett tall per kommune. Utelatt: ingenting.",
    ],
    target: ["måltall", "Måltall per kommune."],
    persons: ["personer", "Antall personer per kommune."],
    base: [
      "sammenligningstall",
      "Det personene sammenlignes med, ett tall per kommune: nøkkelen eller folkemengden.",
    ],
    measure: [
      "mål",
      "cv (standard), gini, theil, dissimilarity, personsToMove, maxRatio, minRatio, within10, level, eller all for en liste over alle.",
    ],
    query: [
      "kommune",
      "Nummer eller navn på én eller flere kommuner, for eksempel 301, 0301 eller Oslo kommune.",
    ],
    field: [
      "opplysning",
      "Det som skal vises: code (nummer, standard), name (navn), county (fylke), countyCode (fylkesnummer) eller country (land).",
    ],
    country: ["land", "SE eller NO. Trengs bare når nummeret eller navnet finnes i begge land."],
    scenario: [
      "scenario",
      "Tabell med overskriftene Parameter og Verdi, eller bare antallet å fordele. Parametrene er beskrevet i veiledningen.",
    ],
    columns: [
      "kolonner",
      "Ønskede kolonner i ønsket rekkefølge, oppgitt med id, for eksempel code, target, places. Utelatt: alle.",
    ],
    municipality: ["kommune", "Nummer eller navn på kommunen som skal forklares."],
    offers: [
      "tilbud",
      "Tilbudstabellen med overskriftsrad: id, kommune, plasser, pris per person og døgn med mer.",
    ],
    rules: [
      "regler",
      "En tabell Parameter og Verdi: behov, høyst over behovet, kostnadsvekt, budsjett, pristak, påslag, premier.",
    ],
    points: ["punkter", "Antall punkter ved flere enn 20 tilbud; 11 om det utelates."],
  },
  special: {
    "BLEND.weights": ["vekter", "Én vekt per kolonne med andeler, 0 eller større, i valgfri skala."],
    "CREDIT.weights": ["vekter", "Én vekt per slag: 1 telles fullt ut, 0 ikke i det hele tatt."],
    "PERTHOUSAND.population": ["folkemengde", "Folkemengde per kommune."],
    "PLACES.method": [
      "metode",
      "sainteLague (standard), dHondt, adams, clipAndScale eller proportional, som ser bort fra det som allerede er på plass.",
    ],
  },
};
