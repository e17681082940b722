import type { OutputRecord } from '#events';
import { POSITION_KEY } from '../../changelog.js';
import type { FencedProducer, PartitionPort, Transaction } from '../../partition-port.js';
import { CLUSTER } from '../cluster.js';
import type { Article } from '../fold-text.js';
import type { Breach } from '../world.js';
import { beginning, withPort, withRecords, withTransaction } from './wrap.js';

const CHANGELOGS: readonly string[] = [CLUSTER.articles.topic, CLUSTER.dyads.topic];

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

/** It goes on where it believes to have been. */
export const seekingBack = withPort((port) => {
  let own: Awaited<ReturnType<PartitionPort['committed']>> = null;
  return {
    producer: async () =>
      beginning(await port.producer(), (transaction) => ({
        sendOffset: (offset, metadata) => {
          own = { offset, metadata };
          return transaction.sendOffset(offset, metadata);
        },
      })),
    committed: async () => own ?? port.committed(),
  };
});

/** What has been fetched counts as done. */
export const noAutoCommit = withPort((port, world) => {
  const fetch: PartitionPort['fetch'] = async (from) => {
    const fetched = await port.fetch(from);
    const [record] = fetched.records;
    const { next: offset } = fetched;
    if (record) world.kafka.offsets.set(`${record.topic}/${record.partition}`, { offset, metadata: `0 ${offset}` });
    return fetched;
  };
  return { fetch };
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

/** Records of some topics are sent beside the transaction. */
const inTransaction = (...topics: readonly string[]): Breach =>
  withTransaction((transaction, world) => ({
    send: async (records) => {
      const isBeside = ({ topic }: OutputRecord): boolean => topics.includes(topic);
      for (const record of records.filter(isBeside)) world.kafka.append(record);
      await transaction.send(records.filter((record) => !isBeside(record)));
    },
  }));

export const deadLettersInTransaction = inTransaction(CLUSTER.dead.topic);
export const changelogInTransaction = inTransaction(...CHANGELOGS);
export const passingOnInTransaction = inTransaction(CLUSTER.fragments.topic);

export const deadLetters = withRecords((record) => (record.topic === CLUSTER.dead.topic ? null : record));

export const storiesInChangelog = withRecords((record) => {
  const { 'tautline-stories': _stories, ...headers } = record.headers;
  return { ...record, headers };
});

/** The clock stays in Redis; the position that its record carried is kept. */
export const clockInChangelog = withRecords((record) =>
  record.topic === CLUSTER.dyads.topic && record.key === '#clock'
    ? { ...record, key: POSITION_KEY, value: '{}' }
    : record,
);

/** Of an article only what the last text has changed. */
export const wholeStates = withRecords((record) => {
  if (record.topic !== CLUSTER.articles.topic || typeof record.value !== 'string') return record;
  const value = JSON.parse(record.value) as { state?: Article };
  if (!value.state) return record;
  const { seen, context } = value.state;
  const newest = Object.fromEntries(Object.entries(seen).filter(([, { signal }]) => signal.context === context));
  return { ...record, value: JSON.stringify({ ...value, state: { seen: newest, context } }) };
});

/** Each partition's changelog lies where its neighbour looks for its own. */
export const samePartition = withRecords((record) =>
  CHANGELOGS.includes(record.topic) ? { ...record, partition: 1 - (record.partition ?? 0) } : record,
);

export const aPrint = withMarks((mark) => mark.split(' ').slice(0, 2).join(' '));

/** No offset committed is taken for nothing done. */
export const goingOn = withPort((port) => ({
  committed: async () => (await port.committed()) ?? { offset: 0, metadata: '0 0' },
}));

/** Who knows of no offset begins with what comes from now on. */
export const startOfLog = withPort((port) => ({
  committed: async () => {
    const committed = await port.committed();
    const { start, end } = await port.bounds();
    return committed && committed.offset >= start && committed.offset <= end
      ? committed
      : { offset: end, metadata: null };
  },
}));
