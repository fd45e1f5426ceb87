// The middle of several runs: one slow run (the collector, another program) does not move it.

/**
 * Median time of one call [ms].
 * @param action   what is timed; may be asynchronous
 * @param runs     how many times it is timed
 * @param warmUp   how many times it is done before, so that the engine has compiled it
 */
export async function medianTime(action, { runs = 15, warmUp = 5 } = {}) {
  for (let done = 0; done < warmUp; done += 1) await action();
  const times = [];
  for (let done = 0; done < runs; done += 1) {
    const start = performance.now();
    await action();
    times.push(performance.now() - start);
  }
  times.sort((one, other) => one - other);
  return times[Math.floor(times.length / 2)];
}
