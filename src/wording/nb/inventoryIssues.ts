import type { InventoryIssueCode } from "../functionIssueCode";

/** What findings about an inventory say in Norwegian bokmål; apart, because the worksheet functions read none. */
export const inventoryIssues: Readonly<Record<InventoryIssueCode, string>> = {
  F520: "Kartleggingen mangler en kolonne med plasser. Gi den overskriften Plasser, eller velg kolonnen i panelet.",
  F521: "«{found}»{where} er ingen dato. Skriv {at} som år-måned-dag, for eksempel 2022-06-01.",
  F522: "«{found}»{where} er ingen brukbar andel. Skriv {at} som prosent mellom 0 og 100 %, for eksempel 75 %.",
  W520: "Brukbar andel mangler{where}; plasser som ikke telles: {found}. Oppgi andelen for å telle dem.",
  W521: "Plasser{where} som er utelatt, merket som mulig dobbelttelling: {found}.",
  W522: "Plasser{where} som er utelatt, tilgjengelige først etter ønsket dato: {found}.",
  W523: "Det mangler dato for når plasser{where} blir tilgjengelige; antall som ikke telles: {found}. Oppgi datoen for å telle dem.",
  W524: "«{found}»{where}{column} er ikke kjent og regnes som ikke oppgitt. Skriv privat, kommune, region, stat eller annen som operatør; anskaffet, leieavtale, kommunal eller midlertidig som type.",
  W525: "«{found}»{where}{column} er verken ja, nei eller minutter. Det regnes som ikke oppgitt.",
};
