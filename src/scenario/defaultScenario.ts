import type { Scenario } from "./scenario";

/**
 * A scenario of which only the total is given.
 * @remarks Own, agency and municipal housing count in full: Ju2022/01219. Reception and asylum seekers are criteria, not stock: 0. Source: FUNCTIONS, "The whole job in one formula".
 */
export function defaultScenario(total: number): Scenario {
  return {
    total,
    purpose: "acquisition",
    credits: { ownHousing: 1, agencyHousing: 1, municipalHousing: 1, asylumSeekers: 0, reception: 0 },
    deductUnaccompanied: true,
    method: "sainteLague",
    targetMethod: "largestRemainder",
    minimum: 0,
    useCapacity: false,
    missing: "refuse",
    directionHighBelow: 0.5,
    directionMediumBelow: 0.8,
    language: "en",
  };
}
