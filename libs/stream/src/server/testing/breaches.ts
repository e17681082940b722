import type { OutputRecord } from '#events';
import type { PartitionMemory } from '../memory-port.js';
import type { OwnerPorts } from '../owner-options.js';
import type { FencedProducer, PartitionPort, Transaction } from '../partition-port.js';
import { CLUSTER } from './cluster.js';
import type { Breach, World } from './world.js';

type Call<K extends keyof PartitionMemory> = Parameters<PartitionMemory[K]>;

const withPort = (change: (port: PartitionPort, world: World) => Partial<PartitionPort>): Breach => ({
  ports: (ports, world) => ({ ...ports, port: bound(ports.port, change(ports.port, world)) }),
});

/** Methods of a class are not its own properties, so that a spread would lose them. */
function bound<T extends object>(of: T, changed: Partial<T>): T {
  return new Proxy(of, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in changed ? changed : target, name);
      return typeof value === 'function' ? (value as () => unknown).bind(target) : value;
    },
  });
}

const withTransaction = (change: (transaction: Transaction, world: World) => Partial<Transaction>): Breach =>
  withPort((port, world) => ({
    producer: async () => {
      const producer = await port.producer();
      const begin = async (): Promise<Transaction> => {
        const transaction = await producer.begin();
        return { ...transaction, ...change(transaction, world) };
      };
      return { ...producer, begin };
    },
  }));

/** The mark in an offset's metadata and in the changelog's headers, made to say less. */
const withMarks = (change: (mark: string) => string): Breach =>
  withTransaction((transaction) => ({
    send: (records) =>
      transaction.send(
        records.map((record): OutputRecord => {
          const { 'tautline-position': mark, ...headers } = record.headers;
          return mark === undefined
            ? record
            : { ...record, headers: { ...headers, 'tautline-position': change(mark) } };
        }),
      ),
    sendOffset: (next, metadata) => transaction.sendOffset(next, change(metadata)),
  }));

/** It takes its epoch when it first needs one. */
function lazy(port: PartitionPort): FencedProducer {
  let real: Promise<FencedProducer> | null = null;
  return {
    begin: async () => (await (real ??= port.producer())).begin(),
    close: () => Promise.resolve(),
  };
}

export const theFence = withPort((port) => ({ producer: () => Promise.resolve(lazy(port)) }));

export const offsetBehindFence = withPort((port) => {
  let stale: ReturnType<PartitionPort['committed']>;
  return {
    producer: async () => {
      stale = port.committed();
      await stale;
      return port.producer();
    },
    committed: () => stale,
  };
});

export const aFreshProducer = withPort((port) => {
  let first: Promise<FencedProducer> | null = null;
  return {
    producer: () => {
      first ??= port.producer().catch((error: unknown) => {
        first = null;
        throw error;
      });
      return first;
    },
  };
});

/** Outputs in one transaction, the offset in the next. */
export const oneTransaction: Breach = withPort((port) => ({
  producer: async () => {
    const producer = await port.producer();
    const begin = async (): Promise<Transaction> => {
      const outputs = await producer.begin();
      let last = outputs;
      return {
        send: (records) => outputs.send(records),
        sendOffset: async (next, metadata) => {
          await outputs.commit();
          last = await producer.begin();
          await last.sendOffset(next, metadata);
        },
        commit: () => last.commit(),
      };
    };
    return { ...producer, begin };
  },
}));

export const deadLettersInTransaction = withTransaction((transaction, world) => ({
  send: async (records) => {
    const isDead = ({ topic }: OutputRecord): boolean => topic === CLUSTER.dead.topic;
    for (const record of records.filter(isDead)) world.kafka.append(record);
    await transaction.send(records.filter((record) => !isDead(record)));
  },
}));

export const storiesInChangelog = withTransaction((transaction) => ({
  send: (records) =>
    transaction.send(
      records.map((record): OutputRecord => {
        const { 'tautline-stories': _stories, ...headers } = record.headers;
        return { ...record, headers };
      }),
    ),
}));

export const aPrint = withMarks((mark) => mark.split(' ').slice(0, 2).join(' '));

/** No offset committed is taken for nothing done. */
export const goingOn = withPort((port) => ({
  committed: async () => (await port.committed()) ?? { offset: 0, metadata: '0 0' },
}));

const withMemory = (change: (memory: PartitionMemory, ports: OwnerPorts) => Partial<PartitionMemory>): Breach => ({
  ports: (ports) => ({ ...ports, memory: bound(ports.memory, change(ports.memory, ports)) }),
});

/** Every life of the input has the same number. */
export const anIncarnation = withMemory((memory) => ({
  open: (token, at) => memory.open(token, { ...at, incarnation: 0 }),
  read: (token, at, keys) => memory.read(token, { ...at, incarnation: 0 }, keys),
  write: (token, from, to, states) =>
    memory.write(token, { ...from, incarnation: 0 }, { ...to, incarnation: 0 }, states),
  settle: (token, at) => memory.settle(token, { ...at, incarnation: 0 }),
}));

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
    const begin = async (producer: FencedProducer): Promise<Transaction> => {
      const transaction = await producer.begin();
      const commit = async (): Promise<void> => {
        await transaction.commit();
        await write();
      };
      return { ...transaction, commit };
    };
    const producer = async (): Promise<FencedProducer> => {
      const producer = await ports.port.producer();
      return { ...producer, begin: () => begin(producer) };
    };
    return { ...ports, memory, port: bound(ports.port, { producer }) };
  },
};

export const waitingClaims: Breach = {
  ports: (ports) => {
    const { stories } = ports;
    return { ...ports, stories: stories && bound(stories, { claim: (_all, claims) => stories.claim(0, claims) }) };
  },
};

export const aLookAtTheToken: Breach = { options: { idleCheck: Infinity } };
export const aFreshToken: Breach = { keepsToken: true };
export const passingOn: Breach = { articles: () => ({ passesNothingOn: true }) };
export const duplicatesInState: Breach = { articles: ({ redis }) => ({ seen: () => redis.memory.seen }) };
export const knowingFailures: Breach = {
  articles: ({ calls }, process) => ({ ask: () => calls.ask(process, 'ask', () => undefined) }),
};
