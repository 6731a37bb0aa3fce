/** Milliseconds of the processor that `work` took, threads that compile or collect included, and what it gave. */
export function processorTime(work) {
  const start = process.cpuUsage();
  const total = work();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, total };
}

export function median(numbers) {
  return numbers.slice().sort((a, b) => a - b)[numbers.length >> 1];
}

/**
 * Lets solvers take turns, so that what else the machine does falls on all alike. Each has a turn to warm up, and then
 * one a round, of as many calls as fill `share` milliseconds. One whose call takes longer than `longest` has one turn.
 *
 * @param {Record<string, (calls: number) => Promise<{ ms: number, total: number }>>} solvers
 *   gives the time of one of so many calls
 * @returns for each solver the median and the total: `{ ms, total }`
 */
export async function takeTurns(solvers, { rounds = 7, share = 30, longest = 2000 } = {}) {
  const turns = {};
  for (const [name, solve] of Object.entries(solvers)) {
    const { ms, total } = await solve(1);
    turns[name] = { times: [], first: ms, total };
  }
  for (let round = 0; round < rounds; round++) {
    for (const [name, solve] of Object.entries(solvers)) {
      const turn = turns[name];
      if (turn.first > longest || (turn.first > 200 && round > 2)) continue;
      const calls = Math.max(1, Math.round(share / Math.max(turn.times.at(-1) ?? turn.first, 0.001)));
      turn.times.push((await solve(Math.min(calls, 1000))).ms);
    }
  }
  return Object.fromEntries(
    Object.entries(turns).map(([name, { times, first, total }]) => [
      name,
      { ms: times.length === 0 ? first : median(times), total },
    ]),
  );
}
