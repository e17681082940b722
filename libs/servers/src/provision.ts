import { messageOf, ServersError } from './errors.js';
import { checkBrokers, checkRedis, givenBrokers, givenRedis } from './given.js';
import { Session } from './session.js';
import { supplyKafka, supplyRedis } from './supply.js';
import type { Provided, ProvisionOptions, ServerName, ServerParts } from './tiers.js';

const SUPPLY: { [Name in ServerName]: (session: Session) => Promise<ServerParts[Name]> } = {
  kafka: supplyKafka,
  redis: supplyRedis,
};

/**
 * Kafka and Redis, each from the first of these that works: the address given, a container engine, a local process. Both
 * serve when it resolves. Nothing that it starts outlives this process, however that ends.
 * @throws ServersError; then nothing is left running
 */
export async function provision<Name extends ServerName = ServerName>(
  options: ProvisionOptions<Name>,
): Promise<Provided<Name>> {
  const names: readonly ServerName[] = options.only ?? ['kafka', 'redis'];
  const session = new Session(options);
  const abandon = (): void => void session.close();
  options.signal?.addEventListener('abort', abandon, { once: true });
  try {
    await checkGiven(session, names);
    const parts = await together(names.map(async (name) => [name, await SUPPLY[name](session)] as const));
    options.signal?.throwIfAborted();
    return { ...(Object.fromEntries(parts) as unknown as Pick<ServerParts, Name>), stop: () => session.close() };
  } catch (error) {
    await session.close();
    if (options.signal?.aborted === true)
      throw new ServersError('stopped', 'Starting the servers was given up.', { cause: error });
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', abandon);
  }
}

/** A wrong address is told at once, not after the other server has been fetched and started. */
async function checkGiven(session: Session, names: readonly ServerName[]): Promise<void> {
  const { env } = session.options;
  if (!session.allows('given')) return;
  const brokers = names.includes('kafka') ? givenBrokers(env) : undefined;
  const url = names.includes('redis') ? givenRedis(env) : undefined;
  await together([brokers && checkBrokers(brokers, env), url !== undefined ? checkRedis(url) : undefined]);
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(messageOf(thrown)));

/** Waits for all, so that a failure is told whole. */
async function together<T>(tasks: readonly (Promise<T> | T)[]): Promise<T[]> {
  const results = await Promise.allSettled(tasks);
  const failures = results.flatMap((result) => (result.status === 'rejected' ? [asError(result.reason)] : []));
  const [first, second] = failures;
  if (second !== undefined) {
    const code = first instanceof ServersError ? first.code : 'no-way';
    throw new ServersError(code, failures.map(messageOf).join('\n\n'), { cause: first });
  }
  if (first !== undefined) throw first;
  return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
}
