/** Whom a copy is for: one municipality, one county, or anyone with an interest in the whole country. */
export const copyScopes = ["municipality", "county", "country"] as const;

export type CopyScope = (typeof copyScopes)[number];
