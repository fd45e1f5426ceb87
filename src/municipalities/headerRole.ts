import { roleReader } from "../tables";

/** What a column of a municipal table can be to the calculation. */
export const headerRoles = [
  "code",
  "name",
  "countyCode",
  "county",
  "population",
  "labourMarket",
  "reception",
  "asylumSeekers",
  "ownHousing",
  "agencyHousing",
  "municipalHousing",
  "unaccompaniedMinors",
  "exempt",
  "pinned",
  "previous",
  "capacity",
  "countyFigure",
  "centrality",
  "requested",
  "decided",
  "settled",
] as const;

export type HeaderRole = (typeof headerRoles)[number];

/**
 * How the agencies head such columns, in Swedish, Norwegian and English; the first form that fits decides.
 * The rest of a header (year, month, unit) may follow. "varav …" and "herav …" are parts of another column and have no role,
 * but for unaccompanied minors, who are taken out of the stock that they stand beside.
 */
const forms: readonly (readonly [HeaderRole, RegExp])[] = [
  ["unaccompaniedMinors", /^((hvor|var|där|der|her)av |of which )?(ensamk|enslige mindre|unaccompanied)/],
  ["countyCode", /^(läns?kod|länsnr|fylkes(nummer|nr|kode)|county ?code)\b/],
  ["countyFigure", /^(länstal|fylkestall|county ?figure)/],
  ["code", /^(code|municipality ?code|scb code|kode?|knr|komm(une?)?[ .-]*(kode?|nr|nummer))\b/],
  [
    "municipalHousing",
    /^(boende ordnat av kommunen|kommunens boende|kommunalt boende|bosatte? i kommunen|municipal ?housing)/,
  ],
  ["ownHousing", /^((antall?|persone?r) )?(i )?(eget boende|ebo\b|egen bolig|privat bolig|own ?housing)/],
  [
    "agencyHousing",
    /^((antall?|persone?r) )?(i )?(anläggningsboende|abo\b|myndighetens boende|boende i anläggning|mottak|agency ?housing)/,
  ],
  ["asylumSeekers", /^(asylsökande|asylsøker|asylum ?seekers)/],
  ["requested", /^(anmodet|anmodat|anmodning|requested)/],
  ["decided", /^(vedtatt|vedtak|beslutat|decided)/],
  ["settled", /^(bosatt|settled)/],
  ["reception", /^(sammantaget mottagande|mottagande|mottagna|mottagen|samlet bosetting|reception|received)/],
  ["name", /^(kommun(namn)?|kommune(navn)?|municipality( ?name)?|name|namn|navn)$/],
  ["county", /^(län(snamn)?|fylke(snavn)?|county( ?name)?)$/],
  [
    "population",
    /^(antall? )?(folkmängd|befolkning|invånare|folkemengde|folketall|innbyg(ger|gjarar)|population|pop\b|inhabitants)/,
  ],
  ["labourMarket", /^(arbetslös|arbetsmarknad|arbeidsledig|arbeidsmarked|unemploy|labou?r ?market)/],
  ["exempt", /^(undanta|unntatt|unntak|exempt)/],
  ["pinned", /^(överenskomm?e?n|överenskommet|avtalt(?! selv)|pinned|agreed)/],
  ["previous", /^(föregående|tidigare tal|tidigare fördel|forrige|previous)/],
  ["capacity", /^(kapacitet|kapasitet|capacity)/],
  ["centrality", /^(centralitet|sentralitet|centrality)/],
];

/**
 * The role that a header speaks of; undefined where it speaks of none.
 * @remarks Example: "Folkmängd 2022" is population; "varav från eget boende" has no role: it counts people received, not people living there.
 */
export const headerRole = roleReader(headerRoles, forms);
