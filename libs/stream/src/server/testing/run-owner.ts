import type { OutputRecord } from '#events';
import { silent } from '../../logger.js';
import type { Batch, BatchResult } from '../batch.js';
import { jsonCodec } from '../changelog.js';
import { Owner } from '../owner.js';
import { TwinKafka, type BrokenKafka } from './twin-kafka.js';
import { TwinMemory, type BrokenMemory } from './twin-memory.js';

export const FAULTS = [
  'none',
  'crash',
  'flush',
  'second owner',
  'hang',
  'late write',
  'land',
  'lost',
  'unheard',
  'offset',
] as const;
type Fault = (typeof FAULTS)[number];

export interface Run {
  /** Words to count, one record each. */
  words: readonly string[];
  /** One per step of any owner, in the order in which they come; none behind the last. */
  faults: readonly Fault[];
  broken?: BrokenKafka & BrokenMemory;
}

const text = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString();

/** An output per record: the word, how many of it came before and with this record, and the record's offset. */
async function count(batch: Batch): Promise<BatchResult> {
  const words = batch.records.map(({ key }) => text(key));
  const before = await batch.state.read([...new Set(words)]);
  const states = new Map<string, number>();
  const outputs = batch.records.map(({ offset }, i): OutputRecord => {
    const word = words[i] ?? '';
    const n = (states.get(word) ?? (before.get(word) as number | undefined) ?? 0) + 1;
    states.set(word, n);
    return { topic: 'out', key: word, value: `${word} ${n} ${offset}`, headers: {} };
  });
  return { outputs, states };
}

/** A run takes a few milliseconds; one that takes so long does not come to rest, ms. */
const PATIENCE = 2_000;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets owners work through the words under faults, then in calm. @returns what was committed, and what should have been */
export async function runOwner({ words, faults, broken = {} }: Run): Promise<{ got: string[]; want: string[] }> {
  const kafka = new TwinKafka({ input: 'in', changelog: 'log' }, broken);
  const memory = new TwinMemory(broken);
  const owners: Owner[] = [];
  const hanging: (() => void)[] = [];
  const left = [...faults];
  let tokens = 0;
  let isCalm = false;

  const disturb = async (fault: Fault): Promise<void> => {
    switch (fault) {
      case 'none':
        return;
      case 'crash':
        throw new Error('crash');
      case 'flush':
        return memory.flush();
      case 'second owner':
        if (owners.length < 3) start();
        return;
      case 'hang':
        if (owners.length < 3) start();
        return new Promise((resolve) => hanging.push(resolve));
      case 'late write':
        memory.late += 1;
        return;
      case 'land':
        return memory.land();
      case 'lost':
      case 'unheard':
        kafka.fates.push(fault);
        return;
      case 'offset':
        return kafka.deleteOffset();
    }
  };

  const start = (): void => {
    const owner = new Owner(
      { port: kafka.port(), memory, stories: null },
      {
        ...{ topic: 'in', partition: 0, partitions: 1, handler: count, maxRecords: 3, idleCheck: 0 },
        deadLetter: ({ key, value }) => ({ topic: 'dead', key, value, headers: {} }),
        changelog: { topic: 'log', codec: jsonCodec },
        ...{ logger: silent, observer: {}, newToken: () => `t${tokens++}`, now: Date.now },
        pause: { first: 0, most: 0 },
        confirmed: turn,
        onStep: async () => {
          const fault = left.shift();
          if (fault === undefined) return;
          await turn();
          if (!isCalm) await disturb(fault);
        },
      },
    );
    owners.push(owner);
    owner.start();
  };

  /** No more faults, and the group has told all but one that the partition is not theirs. */
  const calm = (): void => {
    isCalm = true;
    left.length = 0;
    for (const release of hanging.splice(0)) release();
    for (const owner of owners.slice(0, -1)) void owner.stop();
  };

  start();
  for (const word of words) {
    kafka.publish(word, word);
    await turn();
  }
  const want = fold(kafka);
  const deadline = Date.now() + PATIENCE;
  for (let i = 0; Date.now() < deadline && kafka.outputs.length < want.length; i++) {
    await turn();
    if (i % 10 === 9) hanging.shift()?.();
    if (i % 50 === 49) calm();
  }
  calm();
  memory.land();
  for (let i = 0; i < 5; i++) await turn();
  await Promise.all(owners.map((owner) => owner.stop()));
  return { got: kafka.outputs.map(({ value }) => String(value)), want };
}

function fold({ input }: TwinKafka): string[] {
  const counts = new Map<string, number>();
  return input.map(({ key, offset }) => {
    const word = text(key);
    counts.set(word, (counts.get(word) ?? 0) + 1);
    return `${word} ${counts.get(word) ?? 0} ${offset}`;
  });
}
