/** What a broker says of a partition that another one has begun or is about to lead, or that was created a moment ago. */
const MOVING = new Set([
  'NOT_LEADER_FOR_PARTITION',
  'LEADER_NOT_AVAILABLE',
  'REPLICA_NOT_AVAILABLE',
  'UNKNOWN_TOPIC_OR_PARTITION',
]);

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again while leaders move, for at most `within` ms.
 * @param refresh looks the leaders up anew, where `ask` does not do that by itself
 */
export async function whileLeadersMove<T>(
  ask: () => Promise<T>,
  refresh: () => Promise<void> = () => Promise.resolve(),
  within = 15_000,
): Promise<T> {
  const until = Date.now() + within;
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      const { type } = error as { type?: unknown };
      if (typeof type !== 'string' || !MOVING.has(type) || Date.now() > until) throw error;
      await sleep(100);
      await refresh();
    }
  }
}
