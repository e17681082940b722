import type { InputRecord, OutputRecord } from '#events';
import { StoryIndex } from '../driver/story-index.js';
import type { StoryVerdict } from '../stories/claim.js';
import { alerter, enricher } from './stages.js';

export interface Fold {
  outputs: OutputRecord[];
  verdicts: string[];
  states: Map<string, unknown>;
}

/** One number less than the records in each batch. */
export type Sizes = Iterator<number, unknown>;

export const ONES: Sizes = { next: () => ({ done: false, value: 0 }) };
export const ALL: Sizes = { next: () => ({ done: false, value: 1_000_000 }) };

interface Step<T> {
  decode: (records: readonly InputRecord[]) => T[];
  keys: (batch: readonly T[], known: ReadonlyMap<string, unknown>) => string[];
  process: (
    batch: readonly T[],
    states: ReadonlyMap<string, unknown>,
    records: readonly InputRecord[],
  ) => { outputs: OutputRecord[]; states: ReadonlyMap<string, unknown>; verdicts?: string[] };
  onBatch?: (states: ReadonlyMap<string, unknown>, last: InputRecord) => void;
}

/** Folds one partition in batches of the given sizes, its state going through JSON in between. */
function inBatches<T>(
  records: readonly InputRecord[],
  sizes: Sizes,
  { decode, keys, process, onBatch }: Step<T>,
): Fold {
  const fold: Fold = { outputs: [], verdicts: [], states: new Map() };
  for (let from = 0; from < records.length;) {
    const some = records.slice(from, from + 1 + Number(sizes.next().value ?? 0));
    const batch = decode(some);
    const known = new Map<string, unknown>();
    for (let wanted = keys(batch, known); wanted.length > 0; wanted = keys(batch, known))
      for (const key of wanted) known.set(key, fold.states.get(key) ?? null);
    const result = process(batch, known, some);
    fold.outputs.push(...result.outputs);
    fold.verdicts.push(...(result.verdicts ?? []));
    for (const [key, state] of result.states) {
      if (state === null) fold.states.delete(key);
      else fold.states.set(key, JSON.parse(JSON.stringify(state)));
    }
    from += some.length;
    const last = some.at(-1);
    if (last) onBatch?.(fold.states, last);
  }
  return fold;
}

const byPartition = (records: readonly InputRecord[]): InputRecord[][] =>
  Array.from({ length: 8 }, (_, p) => records.filter(({ partition }) => partition === p));

/**
 * Every partition of a log of fragments.
 * @param onBatch hears of the states behind each batch, and of its last record
 */
export function enrichAll(
  records: readonly InputRecord[],
  sizes: Sizes,
  onBatch: Step<unknown>['onBatch'] = () => {},
): Fold[] {
  const stories = new StoryIndex();
  const told = new Map<InputRecord, StoryVerdict | null>();
  for (const record of records) {
    const [claim = null] = enricher.claims(enricher.decode([record]));
    told.set(record, claim && stories.claim(claim, 0));
  }
  return byPartition(records).map((log) =>
    inBatches(log, sizes, {
      decode: (some) => enricher.decode(some),
      keys: (batch, known) => enricher.keys(batch, known),
      process: (batch, states, some) =>
        enricher.enrich(
          batch,
          states,
          some.map((record) => told.get(record) ?? null),
        ),
      onBatch,
    }),
  );
}

/** Every partition of a log of signals. */
export const alertAll = (records: readonly InputRecord[], sizes: Sizes): Fold[] =>
  byPartition(records).map((log) =>
    inBatches(log, sizes, {
      decode: (some) => alerter.decode(some),
      keys: (batch, known) => alerter.keys(batch, known),
      process: (batch, states) => alerter.escalate(batch, states),
    }),
  );
