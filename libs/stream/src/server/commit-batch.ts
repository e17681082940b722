import type { InputRecord, OutputRecord } from '#events';
import type { BatchResult } from './batch.js';
import { sizeOf } from '../kafka/chunk.js';
import { changelogRecords, type Remembered } from './changelog.js';
import { cut } from './cut.js';
import { isForeignState } from './failure.js';
import { fingerprint } from './fingerprint.js';
import { handle, type Handling } from './handle.js';
import type { Attempt, Owning } from './owning.js';
import { writeMark, type Mark } from './position.js';
import { Reading } from './reading.js';

/**
 * One batch: handled, its states written to Redis, then its outputs, its dead letters, its changelog and its offset
 * committed in one transaction. There is no commit without that write, even where nothing changed: the write is what
 * refuses an owner that has been replaced in Redis.
 * @param next the offset behind the batch
 * @returns what was committed
 */
export async function commitBatch(
  owning: Owning,
  attempt: Attempt,
  records: readonly InputRecord[],
  next: number,
): Promise<Pick<Handled, 'outputs' | 'counts'>> {
  const { memory } = owning.ports;
  const { observer } = owning.options;
  await owning.step('fetch');
  const mark = markBehind(attempt.mark, records, next);
  const { outputs, counts, remembered, log } = await handled(owning, attempt, records, mark);
  await owning.step('handled');

  const texts = new Map([...remembered].map(([key, value]) => [key, value && JSON.stringify(value)]));
  await memory.write(attempt.token, attempt.mark, mark, texts);
  observer.redisRoundTrip?.(owning.where);
  await owning.step('write state');

  const transaction = await attempt.producer.begin();
  await transaction.send([...(owning.cutNext ? outputs.map(cut) : outputs), ...log]);
  await owning.step('produce');
  await transaction.sendOffset(next, writeMark(mark));
  await owning.step('sendOffsets');
  await transaction.commit();
  await owning.step('commit');

  attempt.mark = mark;
  owning.position = next;
  owning.progressed();
  owning.cutNext = false;
  return { outputs, counts };
}

function readingOf(owning: Owning, { token, mark }: Attempt): Reading {
  const { memory, stories } = owning.ports;
  const { observer, partitions, pause } = owning.options;
  return new Reading(
    {
      ...owning.where,
      partitions,
      observer,
      memory,
      stories,
      token,
      at: mark,
      pause: { first: pause.first / 2, most: pause.most / 10 },
    },
    {
      step: (name) => owning.step(name),
      waiting: (reason) => {
        owning.stopIfAsked();
        owning.state = reason === null ? { state: 'owned' } : { state: 'waiting', for: reason };
      },
      shareLost: () => {
        owning.rebuildNext = true;
      },
    },
  );
}

interface Handled {
  outputs: readonly OutputRecord[];
  counts: Readonly<Record<string, number>>;
  remembered: ReadonlyMap<string, Remembered | null>;
  /** The changelog of `remembered`. */
  log: OutputRecord[];
}

/** A state that the changelog would not take is looked for only once one is there: nobody has written one before. */
async function handled(
  owning: Owning,
  attempt: Attempt,
  records: readonly InputRecord[],
  mark: Mark,
): Promise<Handled> {
  const { codec, topic, mostBytes } = owning.options.changelog;
  const logOf = (states: ReadonlyMap<string, Remembered | null>): OutputRecord[] =>
    changelogRecords(codec, { ...owning.where, topic }, states, mark);
  const refuse = (log: readonly OutputRecord[]): void => refuseLargeStates(log, mostBytes);
  const run = async (refuseStates?: Handling['refuseStates']): Promise<Handled> => {
    const reading = readingOf(owning, attempt);
    const { outputs, states, counts = {} } = await handedOver(owning, reading, records, refuseStates);
    const remembered = await reading.remember(states);
    return { outputs, counts, remembered, log: logOf(remembered) };
  };
  const found = await run();
  if (found.log.every((record) => sizeOf(record) <= mostBytes)) return found;
  return run((states) => refuse(logOf(new Map([...states].map(([key, state]) => [key, state ? { state } : null])))));
}

/** Room for the stories, which are added to a state's headers. */
const STORIES = 64_000;

function refuseLargeStates(log: readonly OutputRecord[], mostBytes: number): void {
  const large = log.find((record) => sizeOf(record) > mostBytes - STORIES);
  if (large)
    throw new RangeError(
      `what is remembered of ${String(large.key)} would have ${sizeOf(large)} bytes; ${large.topic} takes ${mostBytes - STORIES}`,
    );
}

async function handedOver(
  owning: Owning,
  reading: Reading,
  records: readonly InputRecord[],
  refuseStates: Handling['refuseStates'],
): Promise<BatchResult> {
  const { handler, deadLetter, observer } = owning.options;
  return handle(records, {
    handler,
    batchOf: (part, ahead) => reading.batchOf(part, ahead),
    innocent: (error) => reading.failed !== null || owning.stopping || isForeignState(error),
    deadLetter: (record, failure): OutputRecord => {
      observer.deadLettered?.({ ...owning.where, error: failure.error });
      return deadLetter(record, failure);
    },
    ...(refuseStates && { refuseStates }),
  }).catch((error: unknown) => {
    throw reading.failed ?? error;
  });
}

function markBehind({ incarnation, last }: Mark, records: readonly InputRecord[], next: number): Mark {
  const newest = records.at(-1);
  return { incarnation, offset: next, last: newest ? { offset: newest.offset, print: fingerprint(newest) } : last };
}
