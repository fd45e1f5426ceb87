import { apportionMethods, placesMethods } from "../allocation";
import { languages } from "../base";
import { transforms } from "../distribution-key";
import { defaultScenario, missingPolicies, purposes } from "../scenario";
import { isFields } from "./isFields";
import type { Fields } from "./isFields";
import type { NamedScenario } from "./workbookPort";

/**
 * Whether a value that was read is a scenario with its key: every parameter is there and of its kind.
 * @remarks Whether the figures make sense is for the run to say, with its own words.
 */
export function isStoredScenario(value: unknown): value is NamedScenario {
  if (!isFields(value) || typeof value.name !== "string") return false;
  const { definition, scenario } = value;
  if (!isFields(definition) || !Array.isArray(definition.criteria)) return false;
  return definition.criteria.every(isCriterion) && isFields(scenario) && isScenario(scenario);
}

const isText = (value: unknown): boolean => typeof value === "string";

function isCriterion(value: unknown): boolean {
  if (!isFields(value) || !isText(value.name) || !isText(value.column)) return false;
  const isKnown = transforms.some((each) => each === value.transform);
  return (
    isKnown && typeof value.weight === "number" && (value.cap === undefined || Number.isFinite(value.cap))
  );
}

function isScenario(scenario: Fields): boolean {
  const plain = defaultScenario(0);
  const { credits } = scenario;
  const sameKind = (there: Fields, own: object): boolean =>
    Object.entries(own).every(([name, each]) => typeof there[name] === typeof each);
  if (!isFields(credits) || !sameKind(scenario, plain) || !sameKind(credits, plain.credits)) return false;
  const words: readonly (readonly [unknown, readonly string[]])[] = [
    [scenario.purpose, purposes],
    [scenario.method, placesMethods],
    [scenario.targetMethod, apportionMethods],
    [scenario.missing, missingPolicies],
    [scenario.language, languages],
  ];
  return words.every(([word, offered]) => offered.some((each) => each === word));
}
