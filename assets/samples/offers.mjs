import { sourceSheet, tableSheet } from "./layOut.mjs";
import { mulberry32 } from "./mulberry32.mjs";

const offers = 120;
const seed = 20151012;
const forms = ["Självhushåll", "Tre mål om dagen"];

/**
 * Synthetic offers, labelled so on every sheet: no supplier, price or place is real. The same seed gives the same file.
 * @param {readonly (readonly string[])[]} municipalities  the Swedish table, header first
 */
export function offersSample([headers, ...municipalities]) {
  const [code, name] = [headers.indexOf("Kod"), headers.indexOf("Kommun")];
  const random = mulberry32(seed);
  const between = (low, high) => low + Math.floor(random() * (high - low + 1));
  const yes = (share) => (random() < share ? "ja" : "nej");
  const rows = Array.from({ length: offers }, (_, place) => {
    const municipality = municipalities[between(0, municipalities.length - 1)];
    const form = between(0, 2) === 0 ? 1 : 0;
    const supplier = between(1, 40);
    return [
      `A${String(place + 1).padStart(3, "0")}`,
      `${municipality[code]} ${municipality[name]}`,
      `Leverantör ${String(supplier).padStart(2, "0")} (påhittad)`,
      String(between(4, 24) * 5),
      String(between(form === 0 ? 120 : 220, form === 0 ? 230 : 400)),
      forms[form],
      random() < 0.08 ? `Grupp ${supplier}` : "",
      yes(0.8),
      yes(0.6),
      yes(0.85),
      yes(0.7),
    ];
  });
  return {
    title: "Syntetiska anbud, för prov",
    author: "Fördela",
    created: "2026-11-24T00:00:00Z",
    sheets: [
      tableSheet(
        {
          sheet: "Anbud",
          table: "Anbud",
          title: "Syntetiska anbud: ingenting här är verkligt",
          note: "Påhittade anbud ur en slumptalsföljd. Verkliga anbud hör hemma i en egen arbetsbok, aldrig i fördelningens.",
          columns: [
            { header: "Anbud", kind: "text", width: 10 },
            { header: "Kommun", kind: "text", width: 26 },
            { header: "Leverantör", kind: "text", width: 26 },
            { header: "Platser", kind: "count", width: 12 },
            { header: "Pris per person och dygn", kind: "count", width: 14 },
            { header: "Form", kind: "text", width: 18 },
            { header: "Grupp", kind: "text", width: 12 },
            { header: "Kollektivtrafik", kind: "text", width: 14 },
            { header: "Vårdcentral", kind: "text", width: 14 },
            { header: "Skola", kind: "text", width: 10 },
            { header: "Service", kind: "text", width: 10 },
          ],
        },
        rows,
      ),
      tableSheet(
        {
          sheet: "Regler",
          table: "Regler",
          title: "Regler för utvärderingen, med datum och källa",
          note: "En tom rad ställer inte in något. Regler binder bara om de står i upphandlingsdokumenten.",
          columns: [
            { header: "Parameter", kind: "text", width: 34 },
            { header: "Värde", kind: "class", width: 12 },
            { header: "Datum", kind: "text", width: 14 },
            { header: "Källa", kind: "text", width: 60 },
          ],
        },
        [
          ["Behov", "1500", "", "Exempel"],
          ["Högst över behovet", "20", "", "Exempel"],
          ["Kostnadsvikt", "5", "", "Exempel"],
          ["Takpris självhushåll", "200", "2015", "Migrationsverkets upphandling 2015 (praxis)"],
          ["Takpris tre mål", "350", "2015", "Migrationsverkets upphandling 2015 (praxis)"],
          ["Minst antal platser", "30", "2016", "Ramavtal 2016, per anläggning och form (praxis)"],
          ["Påslag", "180", "oktober 2015", "Direktupphandling 12, fiktivt påslag (praxis)"],
          ["Påslag över (gånger snittet)", "", "", "Tröskeln är inte offentliggjord: ange den själv"],
        ],
      ),
      sourceSheet({
        sheet: "Om filen",
        title: "Syntetiska anbud",
        notes: [
          `Anbuden är påhittade: ${offers} rader ur talföljden mulberry32 med fröet ${seed}. Bara kommunernas namn är verkliga.`,
          "Ett val som räknas fram ur öppnade anbud är ett beslutsunderlag. Tilldelning följer de annonserade kriterierna.",
        ],
        widths: [24, 60],
        rows: [
          ["Blad", "Innehåll"],
          ["Anbud", "Ett anbud per rad"],
          ["Regler", "Parametrar för RANKOFFERS, SELECTOFFERS, OFFERCURVE och SURCHARGES"],
        ],
      }),
    ],
  };
}
