import { backOff, type BackOff } from '../back-off.js';
import { commitBatch } from './commit-batch.js';
import { describe, failureOf, isTooLarge, type Failure } from './failure.js';
import type { PartitionHealth } from './health.js';
import type { OwnerOptions, OwnerPorts } from './owner-options.js';
import { Owning, Stopped, type Attempt } from './owning.js';
import { takePartition } from './take-partition.js';
import { Ticker } from './ticker.js';

/**
 * Owns one partition: takes it, then commits batch after batch. After any failure, of Kafka or of Redis, everything in
 * memory is dropped and the owner starts over at taking it.
 */
export class Owner {
  private readonly owning: Owning;
  private readonly ticker: Ticker;
  private readonly pauses: BackOff;
  private running: Promise<void> | null = null;

  constructor(
    private readonly ports: OwnerPorts,
    private readonly options: OwnerOptions,
  ) {
    this.owning = new Owning(ports, options);
    this.ticker = new Ticker(this.owning);
    this.pauses = backOff(options.pause);
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Finishes or drops the batch in hand. */
  async stop(): Promise<void> {
    this.owning.stopping = true;
    this.pauses.cancel();
    await this.running;
  }

  health(): PartitionHealth {
    return this.owning.health();
  }

  private async run(): Promise<void> {
    while (!this.owning.stopping) {
      let attempt: Attempt | null = null;
      try {
        attempt = await takePartition(this.owning);
        await this.work(attempt);
      } catch (error) {
        if (!(error instanceof Stopped)) await this.startOver(error);
      } finally {
        await attempt?.producer.close().catch(() => undefined);
      }
    }
    await this.ports.port.close().catch(() => undefined);
  }

  private async startOver(error: unknown): Promise<void> {
    const { owning, pauses } = this;
    const failure: Failure = failureOf(error);
    owning.cutNext ||= isTooLarge(error);
    const { logger, observer, confirmed } = this.options;
    observer.startedOver?.({ ...owning.where, failure });
    owning.state = { state: 'paused', reason: describe(error), attempts: pauses.attempts + 1 };
    if (owning.stopping) return;
    owning.batchSize.failed();
    logger.warn({ ...owning.where, failure, reason: describe(error) }, 'starting over at ownership');
    if (failure === 'lost') await Promise.race([confirmed(), pauses.cancelled]);
    await pauses.wait();
  }

  /** Ends by throwing. The next slice of the log is fetched while a batch is worked on. */
  private async work(attempt: Attempt): Promise<never> {
    const { owning, ports, options } = this;
    const { now, idleCheck } = options;
    let ahead = ports.port.fetch(attempt.mark.offset);
    let lastCheck = now();
    try {
      for (;;) {
        const began = now();
        const { records, next } = await ahead;
        owning.stopIfAsked();
        owning.progressed();
        ahead = ports.port.fetch(next);
        ahead.catch(() => undefined);
        for (let i = 0, end = 0; i < records.length; i = end) {
          end = i + owning.batchSize.next;
          const part = records.slice(i, end);
          const handed = now();
          const done = await commitBatch(owning, attempt, part, records[end]?.offset ?? next);
          owning.batchSize.took(part.length, now() - handed);
          this.pauses.reset();
          options.observer.committed?.({ ...owning.where, records: part.length, ...done, ms: now() - began });
          owning.stopIfAsked();
        }
        if (records.length > 0) lastCheck = now();
        else this.pauses.reset();
        if (now() - lastCheck >= idleCheck) {
          await ports.memory.check(attempt.token);
          lastCheck = now();
        }
        await this.ticker.tick(attempt);
      }
    } finally {
      await ahead.catch(() => undefined);
    }
  }
}
