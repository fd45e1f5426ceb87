/** Carries out a ribbon command and tells Excel that it has ended, also where it failed; the failure is passed on. */
export async function finishCommand(
  event: Pick<Office.AddinCommands.Event, "completed">,
  work: () => Promise<unknown>,
): Promise<void> {
  try {
    await work();
  } finally {
    event.completed();
  }
}
