import type { PartitionMemory } from '../../memory-port.js';
import type { FencedProducer } from '../../partition-port.js';
import type { Breach } from '../world.js';
import { beginning, bound, withMemory } from './wrap.js';

type Call<K extends keyof PartitionMemory> = Parameters<PartitionMemory[K]>;

export const aFreshToken: Breach = { keepsToken: true };
export const aLookAtTheToken: Breach = { options: { idleCheck: Infinity } };

/** What was written or read once is never asked for again, whatever became of it. */
export const droppingStates = withMemory((memory) => {
  const kept = new Map<string, string | null>();
  return {
    read: async (...[token, at, keys]: Call<'read'>) => {
      const unknown = keys.filter((key) => !kept.has(key));
      for (const [key, text] of await memory.read(token, at, unknown)) kept.set(key, text);
      return new Map(keys.flatMap((key): [string, string][] => (kept.get(key) ? [[key, kept.get(key) ?? '']] : [])));
    },
    write: async (...[token, from, to, states]: Call<'write'>) => {
      await memory.write(token, from, to, states);
      for (const [key, text] of states) kept.set(key, text);
    },
  };
});

export const writingAlways = withMemory((memory) => ({
  write: async (...[token, from, to, states]: Call<'write'>) => {
    if (states.size > 0) await memory.write(token, from, to, states);
  },
}));

/** The states go to Redis when the transaction is through. */
export const writingBefore: Breach = {
  ports: (ports) => {
    let write: () => Promise<void> = () => Promise.resolve();
    const memory = bound(ports.memory, {
      write: (...args: Call<'write'>) => {
        write = () => ports.memory.write(...args);
        return Promise.resolve();
      },
    });
    const producer = async (): Promise<FencedProducer> =>
      beginning(await ports.port.producer(), (transaction) => ({
        commit: async () => {
          await transaction.commit();
          await write();
        },
      }));
    return { ...ports, memory, port: bound(ports.port, { producer }) };
  },
};

/** Once there was something, what is there is taken as it is, and what is not there was never. */
export const aRebuild = withMemory((memory, port) => ({
  open: async (token, at) => {
    if (await memory.open(token, at)) return true;
    if (!(await port.committed())) return false;
    await memory.settle(token, at);
    return true;
  },
}));

/** Every life of the input has the same number. */
export const anIncarnation = withMemory((memory) => ({
  open: (token, at) => memory.open(token, { ...at, incarnation: 0 }),
  read: (token, at, keys) => memory.read(token, { ...at, incarnation: 0 }, keys),
  write: (token, from, to, states) =>
    memory.write(token, { ...from, incarnation: 0 }, { ...to, incarnation: 0 }, states),
  settle: (token, at) => memory.settle(token, { ...at, incarnation: 0 }),
}));

export const waitingClaims: Breach = {
  ports: (ports) => {
    const { stories } = ports;
    return { ...ports, stories: stories && bound(stories, { claim: (_all, claims) => stories.claim(0, claims) }) };
  },
};
