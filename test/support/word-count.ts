import type { InputRecord, OutputRecord, TopicSpec } from '#events';
import { connectRedis, type Memory } from '#memory';
import {
  BatchServer,
  connectCluster,
  type Batch,
  type BatchResult,
  type BatchServerOptions,
  type Cluster,
} from '#stream';
import { expect } from '@jest/globals';
import { eventually, type Servers } from './servers.js';

const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString();

interface Counted {
  count: number;
  seen: string[];
}

/** Counts words: an output per first sight of a word's id, with the count so far; poison throws. */
export async function countWords(batch: Batch, out: string): Promise<BatchResult> {
  const words = batch.records.map((record) => ({ word: text(record.key), id: text(record.value) }));
  const before = await batch.state.read([...new Set(words.map(({ word }) => word))]);
  const states = new Map<string, Counted>();
  const outputs: OutputRecord[] = [];
  for (const { word, id } of words) {
    if (id === 'tick') continue;
    if (id.startsWith('poison')) throw new Error(`cannot count ${id.slice(0, 500)}`);
    const { count, seen } = states.get(word) ?? (before.get(word) as Counted | undefined) ?? { count: 0, seen: [] };
    if (seen.includes(id)) continue;
    states.set(word, { count: count + 1, seen: [...seen, id] });
    outputs.push({ topic: out, key: word, value: `${word}:${count + 1}:${id}`, headers: {} });
  }
  return { outputs, states };
}

/** Topics, servers and an oracle of one run. */
export class WordCount {
  readonly topics: { words: string; out: string; log: string; dead: string };
  readonly cluster: Cluster;
  readonly group: string;
  private readonly memories: Memory[] = [];
  private readonly running = new Set<BatchServer>();

  constructor(
    private readonly servers: Servers,
    name: string,
    readonly partitions = 2,
  ) {
    const base = `${name}-${Date.now()}`;
    this.group = `counter-${base}`;
    this.topics = { words: `${base}.words`, out: `${base}.out`, log: `${base}.log`, dead: `${base}.dead` };
    this.cluster = connectCluster(servers.kafka);
  }

  async create(): Promise<this> {
    const spec = (name: string, config: Record<string, string> = {}): TopicSpec => ({
      name,
      partitions: this.partitions,
      config,
    });
    const { words, out, log, dead } = this.topics;
    await this.cluster.ensureTopics([spec(words), spec(out), spec(log, { 'cleanup.policy': 'compact' }), spec(dead)]);
    return this;
  }

  /** A server that has no handler yet. */
  bare(options: Partial<BatchServerOptions> = {}): BatchServer {
    const memory = options.memory ?? connectRedis({ url: this.servers.redis, commandTimeout: 1_000 });
    if ('close' in memory) this.memories.push(memory as Memory);
    const { log, dead } = this.topics;
    return new BatchServer({
      kafka: this.servers.kafka,
      group: this.group,
      memory,
      changelog: { topic: log },
      deadLetter: ({ key, value }, { error, message }) => ({ topic: dead, key, value, headers: { error, message } }),
      idleCheck: 200,
      sessionTimeout: 6_000,
      ...options,
    });
  }

  async run(options: Partial<BatchServerOptions> = {}, handler = countWords): Promise<BatchServer> {
    const server = this.bare(options);
    const { words, out } = this.topics;
    server.addHandler(words, (batch: Batch) => handler(batch, out), true);
    await new Promise<void>((resolve, reject) =>
      server.listen((error) =>
        error === undefined
          ? resolve()
          : reject(error instanceof Error ? error : new Error('the server did not start')),
      ),
    );
    this.running.add(server);
    return server;
  }

  async stop(server: BatchServer): Promise<void> {
    this.running.delete(server);
    await server.close();
  }

  async publish(words: readonly (readonly [word: string, id: string])[], partition?: number): Promise<void> {
    const publisher = await this.cluster.publisher();
    await publisher.publish(
      words.map(([key, value]) => ({
        topic: this.topics.words,
        key,
        value,
        headers: {},
        ...(partition === undefined ? {} : { partition }),
      })),
    );
    await publisher.close();
  }

  /** Everything committed to a topic so far. */
  async committed(topic: string): Promise<InputRecord[]> {
    const records: InputRecord[] = [];
    await new Promise<void>((resolve, reject) => {
      const reading = this.cluster.read({
        topics: [topic],
        from: 'start',
        onRecord: (record) => void records.push(record),
        onCaughtUp: () => void reading.then((reader) => reader.close()).then(resolve, reject),
      });
      reading.catch(reject);
    });
    return records;
  }

  async counts(): Promise<string[]> {
    return (await this.committed(this.topics.out)).map(({ value }) => text(value));
  }

  async close(): Promise<void> {
    await Promise.all([...this.running].map((server) => server.close()));
    await Promise.all(this.memories.map((memory) => memory.close()));
    await this.cluster.close();
  }
}

/** What the counts have to be, in the order of each word. */
function expected(words: readonly (readonly [word: string, id: string])[]): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [word, id] of words) {
    const ids = byWord.get(word) ?? [];
    if (!ids.includes(id)) ids.push(id);
    byWord.set(word, ids);
  }
  return new Map([...byWord].map(([word, ids]) => [word, ids.map((id, i) => `${word}:${i + 1}:${id}`)]));
}

/** Waits until as many outputs are committed as there are words to count, and says whether they are those. */
export async function settled(
  count: WordCount,
  words: readonly (readonly [word: string, id: string])[],
): Promise<void> {
  const wanted = expected(words);
  const total = [...wanted.values()].flat().length;
  await eventually(async () => (await count.counts()).length >= total, 40_000);
  await new Promise((resolve) => setTimeout(resolve, 300));
  const got = byWord(await count.counts());
  expect(new Map([...got].sort())).toEqual(new Map([...wanted].sort()));
}

/** Some words, every tenth one twice. */
export const someWords = (n: number, from = 0): (readonly [word: string, id: string])[] =>
  Array.from({ length: n }, (_, i) => [`w${(i + from) % 7}`, `i${i + from - (i % 10 === 9 ? 7 : 0)}`] as const);

function byWord(counts: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const count of counts) {
    const word = count.slice(0, count.indexOf(':'));
    found.set(word, [...(found.get(word) ?? []), count]);
  }
  return found;
}
