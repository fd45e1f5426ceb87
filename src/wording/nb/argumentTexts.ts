import type { ArgumentIssueCode } from "../functionIssueCode";

/**
 * What findings about the arguments of a worksheet function say in Norwegian, the scenario among them;
 * apart, because there they are said in English only: a language is known once the scenario has been read.
 */
export const argumentTexts = {
  issues: {
    F104: "Argumentet{column} skal være én kolonne eller én rad, men er {found}. Merk en enkelt kolonne.",
    F105: "Argumentet{column} har {found} rader, men {expected} var ventet. Merk like lange kolonner.",
    F211: "«{found}» er ikke et felt for en kommune. Velg ett av {expected}.",
    F315: "Omregningen {found} trenger folkemengden. Angi en kolonne med folkemengde.",
    F316: "Det er {found} vekter for {expected} kolonner. Angi én vekt per kolonne.",
    F405: "«{found}» er ingen metode her. Velg en av {expected}.",
    F406: "Alle vekter er 0, så ingenting kan fordeles. Gi minst én rad en vekt over 0.",
    F407: "Det er {found} personer der grunnlaget er 0{where}. Rett grunnlaget eller antallet personer.",
    F409: "Koden {found} forekommer to ganger{where}. Hver rad trenger sin egen kode.",
    F410: "«{found}» er ikke noe mål på jevnhet. Velg ett av {expected}.",
    F411: "Det er ingen personer å måle jevnhet for. Oppgi minst én.",
    F702: "«{found}» er ingen verdi for{column}{where}. Velg en av {expected}.",
    F703: "Scenariet sier ikke hvor mange som skal fordeles. Angi antallet som et heltall.",
    F704: "Parameteren{column} med verdien {found} finnes ikke i denne versjonen. Fjern raden.",
    F707: "«{found}» er ingen resultatkolonne. Velg blant {expected}.",
    F709: "Scenariet skal være en tabell med parameter og verdi, eller et tall.",
  } satisfies Readonly<Record<ArgumentIssueCode, string>>,
};
