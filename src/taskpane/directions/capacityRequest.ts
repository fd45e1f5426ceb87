import { success } from "../../base";
import type { Result } from "../../base";
import type { MunicipalTable } from "../../municipalities";
import type { Language } from "../../base";
import type { Inventory } from "../../procurement";
import type { FoundTable, NamedScenario, TakeBackRequest } from "../../workbook";
import { takeBackRequest } from "../share/takeBackRequest";
import type { InventoryChoice } from "../state/inventoryChoice";
import { capacityPlan } from "./capacityPlan";
import { capacitySheet } from "./capacitySheet";

interface CapacityInput {
  readonly found: FoundTable;
  readonly municipal: MunicipalTable;
  readonly named: NamedScenario;
  readonly table: FoundTable;
  readonly choice: InventoryChoice;
  readonly inventory: Inventory;
  /** Whether the scenario is to follow the capacity from now on. */
  readonly isFollowed: boolean;
  /** Whether she has agreed to replace what the capacity column holds. */
  readonly replace: boolean;
  readonly language: Language;
}

/** What is to be written, and the scenario that then holds. */
export interface CapacityRequest {
  readonly request: TakeBackRequest;
  readonly named: NamedScenario;
}

/**
 * What is to be written for an inventory to become the capacity of the municipal table: cells, or a column where it has none, the sheet
 * that says where they come from, and the result as it becomes, through the door by which returns are taken in.
 * @remarks Errors: those of the run, as when a scenario that follows the capacity has more to distribute than there are places.
 */
export async function capacityRequest(input: CapacityInput): Promise<Result<CapacityRequest>> {
  const { found, municipal, table, choice, inventory, replace, language } = input;
  const { municipalPatch } = await import("../../files");
  const { scenario } = input.named;
  const begins = input.isFollowed && !scenario.useCapacity;
  const named = begins ? { ...input.named, scenario: { ...scenario, useCapacity: true } } : input.named;
  // What stands beside the table is looked at in the workbook itself when it is written.
  const workbook = { sheets: [] };
  const { cells } = capacityPlan(municipal, inventory);
  const patch = municipalPatch(workbook, found, municipal, cells, scenario.language);
  if (!patch.ok) return patch;
  const made = takeBackRequest({ found, named, patch: patch.value, workbook, language });
  if (!made.ok) return made;
  const log = capacitySheet(table, choice, inventory, scenario.language);
  const follows = begins ? { follows: named.name } : {};
  return success({ named, request: { ...made.value, log, replace, ...follows } });
}
