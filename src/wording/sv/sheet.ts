/** Vad som står ovanför ett resultat i arbetsboken, på svenska; {name} fylls i. */
export const sheet = {
  live: "När bladet skrevs: {total} {unit} efter nyckeln {key}. De inställningar som gäller står på bladet {settings}.",
  values: "Fördelat: {total} {unit} efter nyckeln {key}.",
  highlights:
    "Behov och markeringar: {high} där befintligt är under {highBelow} av befintligt och nytt tillsammans, {medium} under {mediumBelow}, annars {low}; {over} där inget placeras och befintligt överstiger andelstalet.",
};
