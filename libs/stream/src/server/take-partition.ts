import { locate } from './locate.js';
import type { Attempt, Owning } from './owning.js';
import type { Mark } from './position.js';
import { rebuild } from './rebuild.js';

/**
 * Takes the partition, in the order of the protocol: a fresh token into Redis, a fresh producer that fences all others,
 * the committed offset (before the fence it may be stale), the states of that offset.
 */
export async function takePartition(owning: Owning): Promise<Attempt> {
  const { port, memory } = owning.ports;
  const { newToken, logger } = owning.options;
  owning.state = { state: 'opening' };
  owning.position = null;
  owning.progressed();
  const token = newToken();
  await memory.own(token);
  await owning.step('take token');
  const producer = await port.producer();
  try {
    await owning.step('init');
    const { mark, because } = await locate(port);
    if (because !== undefined) logger.warn({ ...owning.where, ...mark }, because);
    await owning.step('offset fetched');
    if (owning.rebuildNext || !(await memory.open(token, mark))) await putTogether(owning, token, mark);
    await owning.step('open');
    owning.state = { state: 'owned' };
    owning.position = mark.offset;
    owning.progressed();
    return { token, producer, mark };
  } catch (error) {
    await producer.close().catch(() => undefined);
    throw error;
  }
}

async function putTogether(owning: Owning, token: string, at: Mark): Promise<void> {
  const { logger, observer, changelog, partition, now } = owning.options;
  const began = now();
  owning.state = { state: 'rebuilding', done: 0 };
  const keys = await rebuild({
    ...owning.ports,
    ...{ codec: changelog.codec, partition, token, at },
    step: (name) => owning.step(name),
    progress: (done) => {
      owning.state = { state: 'rebuilding', done };
      owning.progressed();
      logger.info({ ...owning.where, done: Math.round(done * 100) / 100 }, 'rebuilding');
    },
  });
  owning.rebuildNext = false;
  observer.rebuilt?.({ ...owning.where, keys, ms: now() - began });
}
