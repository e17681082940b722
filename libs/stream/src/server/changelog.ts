import { SCHEMA_VERSION, type InputRecord, type OutputRecord } from '#events';
import type { Mark } from './position.js';
import { readMark, writeMark } from './position.js';

/** How a state lies in the changelog, which may be somebody's read model too. */
export interface ChangelogCodec {
  encode(key: string, state: unknown): { value: string; headers?: Record<string, string> };
  decode(record: InputRecord): unknown;
}

/** Band to story. */
export type Stories = Readonly<Record<string, string>>;

/** What is remembered of one key: the stage's state, and the stories its texts belong to, which enter no state. */
export interface Remembered {
  state: unknown;
  stories?: Stories;
}

/** Names the position where a batch changed no state that could carry it. Keys that begin with `#` are nobody's. */
export const POSITION_KEY = '#position';
const POSITION = 'tautline-position';
const STORIES = 'tautline-stories';

const decoder = new TextDecoder();

export const jsonCodec: ChangelogCodec = {
  encode: (_key, state) => ({ value: JSON.stringify({ schema: SCHEMA_VERSION, state }) }),
  decode: ({ value }) => (JSON.parse(decoder.decode(value ?? new Uint8Array())) as { state: unknown }).state,
};

/** What a changelog record says. */
export interface Restored {
  key: string;
  /** Null where the key was forgotten. */
  remembered: Remembered | null;
}

/** The records of one batch, all in the partition that has its input's number. */
export function changelogRecords(
  codec: ChangelogCodec,
  { topic, partition }: { topic: string; partition: number },
  states: ReadonlyMap<string, Remembered | null>,
  mark: Mark,
): OutputRecord[] {
  const headers = { [POSITION]: writeMark(mark), 'content-type': 'application/json' };
  const records = [...states].map(([key, remembered]): OutputRecord => {
    if (!remembered) return { topic, partition, key, value: null, headers };
    const { value, headers: own } = codec.encode(key, remembered.state);
    const stories = remembered.stories ? { [STORIES]: JSON.stringify(remembered.stories) } : {};
    return { topic, partition, key, value, headers: { ...headers, ...own, ...stories } };
  });
  if (records.some(({ value }) => value !== null)) return records;
  const position = { topic, partition, key: POSITION_KEY, value: JSON.stringify({ schema: SCHEMA_VERSION }), headers };
  return [...records, position];
}

/** Where the partition stood behind the batch that wrote a changelog record. */
export const markOf = (record: InputRecord): Mark | null => readMark(record.headers[POSITION]);

export function readChangelog(codec: ChangelogCodec, record: InputRecord): Restored {
  const key = decoder.decode(record.key ?? new Uint8Array());
  if (record.value === null || key === POSITION_KEY) return { key, remembered: null };
  const stories = record.headers[STORIES];
  const state = codec.decode(record);
  return { key, remembered: { state, ...(stories === undefined ? {} : { stories: JSON.parse(stories) as Stories }) } };
}

/** Bands of one key that are kept: the newest ones, those of some dozens of fragments. */
const MOST_BANDS = 400;

/** The stories of a key's earlier texts and of the new ones. */
export function withStories(before: Stories | undefined, claimed: Stories | undefined): Stories | undefined {
  if (!claimed) return before;
  const all = Object.entries({ ...before, ...claimed });
  return Object.fromEntries(all.slice(-MOST_BANDS));
}
