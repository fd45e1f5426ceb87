import { illustrative } from "./illustrative.mjs";
import { perThousand } from "./perThousand.mjs";
import { sourceSheet, tableSheet, widthOf } from "./layOut.mjs";

const count = (header) => ({ header, kind: "count", width: widthOf(header) });
// Wide enough for "per 1 000 inv." on one line.
const rate = (header) => ({ header, kind: "rate", width: Math.max(17, widthOf(header)) });
const ownHousing = { total: 20000, seed: 2022, without: 0 };
const agencyHousing = { total: 15000, seed: 1219, without: 0.4 };

const migrationsverket = [
  "Migrationsverket",
  "Kommunmottagna enligt ersättningsförordningen 2018, uppdaterad 2019-03-25",
  "Personer som togs emot under 2018",
  "Offentlig statistik, ange källan",
];
// A lower unemployment rate weighs more in a key; a count says nothing of that, so the rates are laid beside the counts.
const unemployedRate = "Arbetslösa per 1 000 inv.";
const receivedRate = "Mottagna 2018 per 1 000 inv.";
const made = ["Ingen", "Påhittade siffror enligt regeln ovan", "Ingen verklig tid", "Ingen"];

/** The Swedish sample: published figures of 2022 and 2018, two rates calculated from them, and two columns that are made up and say so. */
export function swedishSample([headers, ...rows]) {
  const at = (header) => headers.indexOf(header);
  const published = (header) =>
    rows.map((row) => ({
      code: row[at("Kod")],
      population: Number(row[at("Folkmängd 2022")]),
      published: Number(row[at(header)]),
    }));
  const own = illustrative(published("varav från eget boende"), ownHousing);
  const agency = illustrative(published("varav från anläggningsboende"), agencyHousing);
  const columns = [
    { header: "Kod", kind: "code", width: 8 },
    { header: "Kommun", kind: "text", width: 20 },
    { header: "Län", kind: "text", width: 22 },
    ...headers.slice(3, 5).map((header) => count(header)),
    rate(unemployedRate),
    ...headers.slice(5).map((header) => count(header)),
    rate(receivedRate),
    count("Eget boende (exempel)"),
    count("Anläggningsboende (exempel)"),
    count("Kapacitet"),
  ];
  const perInhabitants = (row, header) => perThousand(row[at(header)], row[at("Folkmängd 2022")]);
  // The received rate parts the unaccompanied minors from the example stocks: beside a stock they would count as part of it.
  const filled = rows.map((row) => [
    ...row.slice(0, 5),
    perInhabitants(row, "Antal arbetslösa dec 2022"),
    ...row.slice(5),
    perInhabitants(row, "Antal mottagna 2018"),
    String(own.get(row[0])),
    String(agency.get(row[0])),
    "",
  ]);
  return {
    title: "Sveriges kommuner 2022, underlag för fördelning",
    author: "Fördela",
    created: "2026-11-24T00:00:00Z",
    sheets: [
      tableSheet(
        {
          sheet: "Underlag",
          table: "Kommuner",
          title: "Sveriges 290 kommuner: folkmängd, arbetslöshet och mottagande",
          note: "Källor: SCB, Arbetsförmedlingen och Migrationsverket, se bladet Källor. Kolumner märkta (exempel) är påhittade, kolumner per 1 000 inv. är beräknade.",
          columns,
        },
        filled,
      ),
      sourceSheet({
        sheet: "Källor",
        title: "Källor och förklaringar",
        notes: [
          "Eget boende (exempel) och Anläggningsboende (exempel) är påhittade och beskriver ingen kommun. Någon offentlig uppgift per kommun för 2022 har inte hittats; byt ut kolumnerna mot era egna.",
          "Regeln: 20 000 respektive 15 000 personer, till hälften efter folkmängd och till hälften efter mottagna 2018 från samma boendeform, gånger ett slumptal mellan 0,5 och 1,5.",
          "Ungefär fyra kommuner av tio saknar anläggningsboende. Slumptalen kommer ur ett fast frö, så siffrorna blir alltid desamma.",
          "Kolumnerna per 1 000 inv. är beräknade här ur antalen och folkmängden 31 december 2022, med två decimaler. Mottagna 2018 delas alltså med en senare folkmängd.",
          "Antal mottagna 2018 räknar personer som togs emot under året, inte personer som bor i kommunen. Ensamkommande barn ingår i totalen och fördelar sig över kategorierna.",
          "Kapacitet är tom: skriv där hur många nya platser en kommun högst kan ta emot.",
        ],
        widths: [32, 24, 76, 36, 32, 48],
        rows: [
          ["Kolumn", "Utgivare", "Uppgift", "Avser", "Licens", "Finns hos"],
          [
            "Kod, Kommun, Län",
            "SCB",
            "Län och kommuner i kodnummerordning",
            "Indelningen 2022",
            "CC0",
            "scb.se, regionala indelningar",
          ],
          [
            "Folkmängd 2022",
            "SCB",
            "Folkmängd efter kommun (BE0101)",
            "31 december 2022",
            "CC0",
            "scb.se, Statistikdatabasen",
          ],
          [
            "Antal arbetslösa dec 2022",
            "Arbetsförmedlingen",
            "Inskrivna arbetslösa per kommun",
            "December 2022",
            "Offentlig statistik, ange källan",
            "arbetsformedlingen.se, statistik",
          ],
          [
            unemployedRate,
            "Beräknad",
            "Antal arbetslösa dec 2022 / Folkmängd 2022 × 1 000",
            "December 2022",
            "Som antalets och folkmängdens",
            "Kolumnerna som den räknas ur",
          ],
          ...headers
            .slice(5)
            .map((header) => [header, ...migrationsverket, "migrationsverket.se, statistik, kommunmottagna"]),
          [
            receivedRate,
            "Beräknad",
            "Antal mottagna 2018 / Folkmängd 2022 × 1 000",
            "Mottagna under 2018, folkmängd 2022",
            "Som antalets och folkmängdens",
            "Kolumnerna som den räknas ur",
          ],
          ["Eget boende (exempel)", ...made, "Regeln ovan"],
          ["Anläggningsboende (exempel)", ...made, "Regeln ovan"],
          [
            "Kapacitet",
            "Ni själva",
            "Högsta antal nya platser",
            "Er inventering",
            "Er egen",
            "Fylls i av användaren",
          ],
        ],
      }),
    ],
  };
}
