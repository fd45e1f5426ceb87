/**
 * Work that never runs twice at once: asked for while it runs, it runs once more when it has ended, however often it was asked for.
 * @returns the work; its promise ends when nothing more is wanted, and fails with the work
 */
export function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isWanted = false;
  const rounds = async (): Promise<void> => {
    try {
      do {
        isWanted = false;
        await work();
      } while (isWanted);
    } finally {
      running = undefined;
    }
  };
  return () => {
    isWanted = running !== undefined;
    running ??= Promise.resolve().then(rounds);
    return running;
  };
}
