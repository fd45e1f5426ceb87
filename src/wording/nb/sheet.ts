/** Det som står over et resultat i arbeidsboken, på bokmål; {name} fylles ut. */
export const sheet = {
  live: "Da arket ble skrevet: {total} {unit} etter nøkkelen {key}. Innstillingene som gjelder, står på arket {settings}.",
  values: "Fordelt: {total} {unit} etter nøkkelen {key}.",
  highlights:
    "Behov og markeringer: {high} der det eksisterende er under {highBelow} av eksisterende og nytt til sammen, {medium} under {mediumBelow}, ellers {low}; {over} der ingenting plasseres og det eksisterende overstiger andelstallet.",
};
