import type { InventoryIssueCode } from "../functionIssueCode";

/** What findings about an inventory say in English; apart, because the worksheet functions read none. */
export const inventoryIssues: Readonly<Record<InventoryIssueCode, string>> = {
  F520: "The inventory has no column of places. Head it Places, or choose the column in the pane.",
  F521: "“{found}”{where} is not a date. Write {at} as year-month-day, for example 2022-06-01.",
  F522: "“{found}”{where} is not a usable share. Write {at} as a percentage between 0 and 100 %, for example 75 %.",
  W520: "The usable share is missing{where}; places not counted: {found}. State the share to count them.",
  W521: "Places{where} left out, marked as possibly counted twice: {found}.",
  W522: "Places{where} left out, available only after the date wanted: {found}.",
  W523: "No date from which places{where} are available; not counted: {found}. State the date to count them.",
  W524: "“{found}”{where}{column} is not known and stays unstated. Write private, municipality, region, state or other as operator; procured, rental contract, municipal or temporary as kind.",
  W525: "“{found}”{where}{column} says neither yes, no nor minutes. It stays unstated.",
};
