/** The id of the field in which a rule is edited. */
export const ruleFieldId = (name: string): string => `fd-rule-${name.replace(/\s+/gu, "-")}`;
