import type { InputRecord, OutputRecord } from '#events';

/** What one text asks of the memory of stories. */
export interface Claim {
  /** The name the story takes if this text is the first of it. */
  story: string;
  /** Keys of its near-duplicate bands. */
  bands: readonly string[];
  /** How many of them have to name a story for the text to belong to it; 1 unless told. */
  least?: number;
  /** The key of the state this text goes into; that of its record where missing. */
  key?: string;
}

/** The story that most of the claim's bands name, if these are enough, else the claim's own. */
export interface StoryVerdict {
  story: string;
  /** How many of the claim's bands already named it; 0 for a new story. */
  matched: number;
}

/** What a handler receives: consecutive records of one partition, and what is remembered of it. */
export interface Batch {
  topic: string;
  partition: number;
  /** Counts the lives of the input whose offsets started over, from 0. */
  incarnation: number;
  records: readonly InputRecord[];
  state: {
    /** States as they were before the batch; a key without one is not in the answer. */
    read(keys: readonly string[]): Promise<Map<string, unknown>>;
  };
  /** One claim per record, in order, null where there is nothing to compare. */
  claim(claims: readonly (Claim | null)[]): Promise<(StoryVerdict | null)[]>;
}

/** All of it is committed in one transaction with the offset, or none. */
export interface BatchResult {
  outputs: readonly OutputRecord[];
  /** The keys whose state changed, each with its whole new state; null forgets the key. */
  states: ReadonlyMap<string, unknown>;
  /** What the handler counted, by name: told to the observer with the commit. */
  counts?: Readonly<Record<string, number>>;
}

export type BatchHandler = (batch: Batch) => Promise<BatchResult>;
