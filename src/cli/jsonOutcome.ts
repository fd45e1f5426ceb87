import type { CommandOutcome } from "./runCommand";

/** What a command says, for programs to read. */
export const jsonOutcome = (status: CommandOutcome["status"], value: unknown): CommandOutcome => ({
  status,
  text: JSON.stringify(value, undefined, 2),
});
