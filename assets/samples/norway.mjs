import { sourceSheet, tableSheet, widthOf } from "./layOut.mjs";

const kinds = {
  Kode: ["code", 8],
  Kommune: ["text", 30],
  Fylke: ["text", 18],
  Sentralitetsklasse: ["class", 24],
  Merknad: ["text", 44],
};

/** The Norwegian sample: what IMDi requested, the councils decided and the municipalities settled in 2024. */
export function norwegianSample([headers, ...rows]) {
  const columns = headers.map((header) => {
    const [kind, width] = kinds[header] ?? ["count", widthOf(header)];
    return { header, kind, width };
  });
  return {
    title: "Norges kommuner 2024, grunnlag for fordeling",
    author: "Fördela",
    created: "2026-11-24T00:00:00Z",
    sheets: [
      tableSheet(
        {
          sheet: "Grunnlag",
          table: "Kommuner",
          title: "Norges 357 kommuner: folkemengde, anmodning, vedtak og bosetting",
          note: "Kilder: SSB, IMDi og UDI, se arket Kilder. Tomme celler er prikket eller mangler i kilden, og er aldri null.",
          columns,
        },
        rows,
      ),
      sourceSheet({
        sheet: "Kilder",
        title: "Kilder og forklaringer",
        notes: [
          "Ingen tall er oppdiktet. En tom celle betyr at kilden ikke oppgir tallet eller har prikket det; grunnen står i kolonnen Merknad.",
          "Prikket (<5) betyr at tallet er mellom 1 og 4 og skjult av hensyn til personvernet.",
          "Bosatt 2024 teller personer bosatt til og med 13. november 2024. I mottak teller bare personer fra Ukraina.",
        ],
        widths: [32, 16, 60, 36, 34, 36],
        rows: [
          ["Kolonne", "Utgiver", "Opplysning", "Gjelder", "Lisens", "Finnes hos"],
          [
            "Kode, Kommune, Fylke",
            "SSB",
            "Standard for kommuneinndeling (Klass 131)",
            "Inndelingen 2024",
            "CC BY 4.0",
            "ssb.no, Klass",
          ],
          [
            "Sentralitetsklasse",
            "SSB",
            "Sentralitetsindeksen, klasse 1 (mest sentral) til 6",
            "Inndelingen 2024",
            "CC BY 4.0",
            "ssb.no, Klass",
          ],
          [
            "Folkemengde 2024",
            "SSB",
            "Befolkning etter kommune",
            "1. januar 2024",
            "CC BY 4.0",
            "ssb.no, Statistikkbanken",
          ],
          [
            "Anmodet 2024",
            "IMDi",
            "Anmodning om bosetting av flyktninger",
            "2024",
            "Offentlig statistikk, oppgi kilden",
            "imdi.no, bosetting",
          ],
          [
            "Vedtatt 2024",
            "IMDi",
            "Kommunestyrets vedtak om bosetting",
            "2024",
            "Offentlig statistikk, oppgi kilden",
            "imdi.no, bosetting",
          ],
          [
            "Bosatt 2024 (til 13. nov.)",
            "IMDi",
            "Bosatte flyktninger",
            "1. januar til 13. november 2024",
            "Offentlig statistikk, oppgi kilden",
            "imdi.no, bosetting",
          ],
          [
            "I mottak 31.1.2024 (ukrainere)",
            "UDI",
            "Ukrainere som bor i mottak, etter kommune",
            "31. januar 2024",
            "Offentlig statistikk, oppgi kilden",
            "udi.no, statistikk",
          ],
          ["Merknad", "Fördela", "Hvorfor en celle er tom", "–", "–", "–"],
        ],
      }),
    ],
  };
}
