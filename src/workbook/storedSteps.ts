import { defaultScenario } from "../scenario";
import { isFields } from "./isFields";
import type { Fields } from "./isFields";

/** What leads from each form of stored scenarios to the next, in their order; nothing of what was stored is dropped. */
export const storedSteps: readonly ((stored: Fields) => Fields)[] = [fromFirst];

/** Form 1 leaves out parameters that it did not know: they had no effect, which is their default. */
function fromFirst(stored: Fields): Fields {
  const { scenarios } = stored;
  if (!Array.isArray(scenarios)) return stored;
  return { ...stored, version: 2, scenarios: scenarios.map(completed) };
}

function completed(named: unknown): unknown {
  if (!isFields(named) || !isFields(named.scenario)) return named;
  const { total, credits } = named.scenario;
  const plain = defaultScenario(typeof total === "number" ? total : 0);
  const stocks = { ...plain.credits, ...(isFields(credits) ? credits : {}) };
  return { ...named, scenario: { ...plain, ...named.scenario, credits: stocks } };
}
