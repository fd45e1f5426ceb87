import type { InventoryIssueCode } from "../functionIssueCode";

/** What findings about an inventory say in Swedish; apart, because the worksheet functions read none. */
export const inventoryIssues: Readonly<Record<InventoryIssueCode, string>> = {
  F520: "Inventeringen saknar en kolumn med platser. Ge den rubriken Platser, eller välj kolumnen i panelen.",
  F521: "”{found}”{where} är inget datum. Skriv {at} som år-månad-dag, till exempel 2022-06-01.",
  F522: "”{found}”{where} är ingen användbar andel. Skriv {at} som procent mellan 0 och 100 %, till exempel 75 %.",
  W520: "Användbar andel saknas{where}; platser som inte räknas: {found}. Ange andelen för att räkna dem.",
  W521: "Platser{where} som är utelämnade, markerade som möjligen räknade två gånger: {found}.",
  W522: "Platser{where} som är utelämnade, tillgängliga först efter det önskade datumet: {found}.",
  W523: "Datum saknas för när platser{where} blir tillgängliga; antal som inte räknas: {found}. Ange datumet för att räkna dem.",
  W524: "”{found}”{where}{column} känns inte igen och räknas som ej angivet. Skriv privat, kommun, region, stat eller annan som operatör; upphandlad, hyresavtal, kommunal eller tillfällig som slag.",
  W525: "”{found}”{where}{column} är varken ja, nej eller minuter. Uppgiften räknas som ej angiven.",
};
