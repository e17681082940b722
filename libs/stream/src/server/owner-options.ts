import type { InputRecord, OutputRecord } from '#events';
import type { Logger } from '../logger.js';
import type { BatchHandler } from './batch.js';
import type { ChangelogCodec } from './changelog.js';
import type { ProcessingFailed } from './handle.js';
import type { PartitionMemory, StoryMemory } from './memory-port.js';
import type { Observer } from './observer.js';
import type { PartitionPort } from './partition-port.js';
import type { OnStep } from './steps.js';
import type { Ticking } from './ticking.js';

export interface OwnerOptions extends Ticking {
  topic: string;
  partition: number;
  /** How many partitions the input has. */
  partitions: number;
  handler: BatchHandler;
  deadLetter: (record: InputRecord, failure: ProcessingFailed) => OutputRecord;
  /** `mostBytes`: what the topic takes of one record. */
  changelog: { topic: string; codec: ChangelogCodec; mostBytes: number };
  /** Records of one transaction at most. */
  maxRecords: number;
  /** How long an idle owner goes without looking at its token, ms. */
  idleCheck: number;
  logger: Logger;
  observer: Observer;
  onStep?: OnStep;
  /** A token never used before. */
  newToken: () => string;
  now: () => number;
  /** How long to wait before starting over, ms. */
  pause: { first: number; most: number };
  /** Resolves when the group has said, later than this call, that the partition is still ours. */
  confirmed: () => Promise<void>;
}

export interface OwnerPorts {
  port: PartitionPort;
  memory: PartitionMemory;
  /** Null where the stage claims no stories. */
  stories: StoryMemory | null;
}
