import type { ExplanationTexts } from "../explanationTexts";

/** Forklaringens linjer på bokmål; {tall:form} sier hvordan et tall skrives. */
export const explanation: ExplanationTexts = {
  heading: "Hvorfor {places:n} {unit} i {name}?",
  criterionShare:
    "{criterion} ({column}): {figure:n}, som {transform} {share:p}; vekt {weight:n} av {weights:n} gir {part:p}{source}",
  criterionCapped:
    "{criterion} ({column}): {figure:n}, som {transform} {share:p}, med tak {counted:p}; vekt {weight:n} av {weights:n} gir {part:p}{source}",
  criterionScore:
    "{criterion} ({column}): {figure:n}, poeng {share:d6}; vekt {weight:n} av {weights:n} gir {part:d6}{source}",
  redistributed: "Det som takene tok bort, fordelt etter de øvrige kriteriene: {part:p}",
  score: "Gjennomsnittlig poeng {score:d6} ganger folkemengden {population:n}",
  factor:
    "Faktor {criterion}: {figure:n} mot gjennomsnittet {mean:d2}, vekt {weight:n}: ganger {multiplier:d6}{source}",
  whole: "Delt på summen av alles, {whole:n}",
  key: "Fordelingsnøkkel: {key:p}",
  pot: "Potten: {total:n} å fordele + {existing:n} allerede på plass = {pot:n}",
  entitlement: "Andelstall: {key:p} × {pot:n} = {entitlement:d2}",
  target: "Måltall: {entitlement:d2} blir {target:n} ({method})",
  targetTied:
    "Måltall: {entitlement:d2} blir {target:n} ({method}; like rester ble avgjort av størst nøkkel, deretter lavest nummer)",
  stock: "{column}: {persons:n} × vekt {weight:n}",
  stockDeducted: "{column}: ({persons:n} − {minors:n} enslige mindreårige) × vekt {weight:n}",
  noStock: "Tabellen har ingen kolonne for det som finnes; det telles som ingenting",
  existing: "Allerede på plass, det som telles: {existing:n}",
  shortfall: "Underskudd: {target:n} − {existing:n} = {shortfall:n}",
  noShortfall: "Ikke underskudd: {existing:n} på plass mot måltallet {target:n}",
  level: "Felles nivå {level:n} × {key:p} = {filled:d2}",
  filled: "Minus det som finnes: {filled:d2} − {existing:n} = {rest:d2}",
  aboveLevel: "Det som finnes, {existing:n}, ligger ikke under det felles nivået {filled:d2}",
  proportion: "{key:p} × {total:n} = {part:d2}",
  scaled: "({entitlement:d2} − {existing:n} = {lack:d2}) × {total:n} / {whole:d2} = {part:d2}",
  rule: "Avrundet etter {method}{source}",
  bound: "Holdt på {maximum:n} av {bound}",
  minimum: "Hevet til minste antall {minimum:n}",
  tied: "Like krav på de siste plassene ble avgjort av størst nøkkel, deretter lavest nummer ({code})",
  places: "Nye {unit}: {places:n}",
  perThousand: "Per 1 000 innbyggere ({population:n}): {before:d2} før, {after:d2} etter",
  direction:
    "Behov {direction}: {share:p1} av det som vil finnes er allerede på plass (høyt under {high:p0}, middels under {medium:p0})",
  sourceKey: "Kilde for kriteriene: svensk lov 2016:38 og forordning 2022:1008 4 §",
  weights: "Vektene står ikke i lov, men er saksbehandlerens",
  sourcePlaces: "Så jevnt som mulig: hver kommune fylles til et felles nivå av sin nøkkel{source}",
};
