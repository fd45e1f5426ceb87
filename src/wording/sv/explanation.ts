import type { ExplanationTexts } from "../explanationTexts";

/** Förklaringens rader på svenska; {tal:form} anger hur ett tal skrivs. */
export const explanation: ExplanationTexts = {
  heading: "Varför {places:n} {unit} i {name}?",
  criterionShare:
    "{criterion} ({column}): {figure:n}, som {transform} {share:p}; vikt {weight:n} av {weights:n} ger {part:p}{source}",
  criterionCapped:
    "{criterion} ({column}): {figure:n}, som {transform} {share:p}, med tak {counted:p}; vikt {weight:n} av {weights:n} ger {part:p}{source}",
  criterionScore:
    "{criterion} ({column}): {figure:n}, poäng {share:d6}; vikt {weight:n} av {weights:n} ger {part:d6}{source}",
  redistributed: "Det som taken tog bort, fördelat efter övriga kriterier: {part:p}",
  score: "Medelpoängen {score:d6} gånger folkmängden {population:n}",
  factor:
    "Faktor {criterion}: {figure:n} mot medelvärdet {mean:d2}, vikt {weight:n}: gånger {multiplier:d6}{source}",
  whole: "Delat med summan av allas, {whole:n}",
  key: "Fördelningsnyckel: {key:p}",
  pot: "Potten: {total:n} att fördela + {existing:n} befintliga = {pot:n}",
  entitlement: "Andelstal: {key:p} × {pot:n} = {entitlement:d2}",
  target: "Måltal: {entitlement:d2} blir {target:n} ({method})",
  targetTied:
    "Måltal: {entitlement:d2} blir {target:n} ({method}; lika rester avgjordes av större nyckel, sedan lägre kod)",
  stock: "{column}: {persons:n} × vikt {weight:n}",
  stockDeducted: "{column}: ({persons:n} − {minors:n} ensamkommande barn) × vikt {weight:n}",
  noStock: "Tabellen har ingen kolumn för det som finns; det räknas som inget",
  existing: "Befintligt som räknas: {existing:n}",
  shortfall: "Underskott: {target:n} − {existing:n} = {shortfall:n}",
  noShortfall: "Inget underskott: befintligt {existing:n} mot måltalet {target:n}",
  level: "Gemensam nivå {level:n} × {key:p} = {filled:d2}",
  filled: "Minus det som finns: {filled:d2} − {existing:n} = {rest:d2}",
  aboveLevel: "Det som finns, {existing:n}, ligger inte under den gemensamma nivån {filled:d2}",
  proportion: "{key:p} × {total:n} = {part:d2}",
  scaled: "({entitlement:d2} − {existing:n} = {lack:d2}) × {total:n} / {whole:d2} = {part:d2}",
  rule: "Avrundat enligt {method}{source}",
  bound: "Hålls vid {maximum:n} av {bound}",
  minimum: "Höjt till lägsta antalet {minimum:n}",
  tied: "Lika anspråk på de sista platserna avgjordes av större nyckel, sedan lägre kod ({code})",
  places: "Nya {unit}: {places:n}",
  perThousand: "Per 1 000 invånare ({population:n}): {before:d2} före, {after:d2} efter",
  direction:
    "Behov {direction}: {share:p1} av det som kommer att finnas finns redan (högt under {high:p0}, medel under {medium:p0})",
  sourceKey: "Källa för kriterierna: lag 2016:38 och förordning 2022:1008 4 §",
  weights: "Vikterna står inte i lag utan är handläggarens",
  sourcePlaces: "Så jämnt som möjligt: varje kommun fylls till en gemensam nivå av sin nyckel{source}",
};
