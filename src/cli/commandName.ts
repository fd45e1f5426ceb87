/** What the command line can be asked to do. */
export const commandNames = [
  "allocate",
  "verify",
  "inspect",
  "share",
  "merge",
  "unmerge",
  "compare",
] as const;

export type CommandName = (typeof commandNames)[number];
