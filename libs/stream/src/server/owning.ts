import { BatchSize } from './batch-size.js';
import { isStalled, type OwnerState, type PartitionHealth } from './health.js';
import type { OwnerOptions, OwnerPorts } from './owner-options.js';
import type { FencedProducer } from './partition-port.js';
import type { Mark } from './position.js';
import type { Step } from './steps.js';

/** The attempt is over, because the owner is being stopped. */
export class Stopped extends Error {}

/** What one attempt at owning the partition knows; after any failure all of it is dropped. */
export interface Attempt {
  token: string;
  producer: FencedProducer;
  mark: Mark;
}

/** What outlives an owner's attempts. None of it says what is in the log. */
export class Owning {
  readonly where: { topic: string; partition: number };
  state: OwnerState = { state: 'opening' };
  /** Next offset to read; null before the partition is opened. */
  position: number | null = null;
  /** ms since the epoch */
  lastProgress: number;
  stopping = false;
  /** The memory that all partitions share is without this partition's part. */
  rebuildNext = false;
  /** A dead letter with its headers was more than the topic takes: the next attempt sends less of the original. */
  cutNext = false;
  readonly batchSize: BatchSize;

  constructor(
    readonly ports: OwnerPorts,
    readonly options: OwnerOptions,
  ) {
    this.where = { topic: options.topic, partition: options.partition };
    this.lastProgress = options.now();
    this.batchSize = new BatchSize(options.maxRecords);
  }

  async step(name: Step): Promise<void> {
    await this.options.onStep?.(name, this.where);
  }

  progressed(): void {
    this.lastProgress = this.options.now();
  }

  stopIfAsked(): void {
    if (this.stopping) throw new Stopped();
  }

  health(): PartitionHealth {
    const { state, position, lastProgress } = this;
    return {
      ...this.where,
      ...state,
      position,
      lastProgress,
      stalled: isStalled(state, lastProgress, this.options.now()),
    };
  }
}
