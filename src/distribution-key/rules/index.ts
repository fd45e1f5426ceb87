export type { Ground } from "./ground";
export { lanstal2019 } from "./lanstal2019";
export { population } from "./population";
export type { RuleRemark, RuleSet } from "./ruleSet";
export { ruleSetKey } from "./ruleSetKey";
export type { OmittedCriterion, RuleSetKey } from "./ruleSetKey";
export { ruleSets } from "./ruleSets";
