import type { InputRecord, OutputRecord } from '#events';
import { backOff, type BackOff } from '../back-off.js';
import type { Logger } from '../logger.js';
import type { BatchHandler } from './batch.js';
import { changelogRecords, type ChangelogCodec } from './changelog.js';
import { cut } from './cut.js';
import { describe, failureOf, isTooLarge, type Failure } from './failure.js';
import { fingerprint } from './fingerprint.js';
import { handle, type ProcessingFailed } from './handle.js';
import { isStalled, type OwnerState, type PartitionHealth } from './health.js';
import { locate } from './locate.js';
import type { PartitionMemory, StoryMemory } from './memory-port.js';
import type { Observer } from './observer.js';
import type { FencedProducer, PartitionPort } from './partition-port.js';
import { writeMark, type Mark } from './position.js';
import { Reading } from './reading.js';
import { rebuild } from './rebuild.js';
import type { OnStep, Step } from './steps.js';
import { dueMinute, type Ticking } from './ticking.js';

export interface OwnerOptions extends Ticking {
  topic: string;
  partition: number;
  /** How many partitions the input has. */
  partitions: number;
  handler: BatchHandler;
  deadLetter: (record: InputRecord, failure: ProcessingFailed) => OutputRecord;
  changelog: { topic: string; codec: ChangelogCodec };
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

/** The attempt is over, because the owner is being stopped. */
class Stopped extends Error {}

/** What one attempt at owning the partition knows; after any failure all of it is dropped. */
interface Attempt {
  token: string;
  producer: FencedProducer;
  mark: Mark;
}

/**
 * Owns one partition: takes it, opens its states, and commits batch after batch. In the order of the protocol: a fresh
 * token into Redis, a fresh producer that fences all others, the committed offset, the states of that offset. From
 * then on each batch writes its states to Redis and commits its outputs, its changelog and its offset in one
 * transaction. After any failure everything is dropped and the owner starts over at the token.
 */
export class Owner {
  private readonly pauses: BackOff;
  private readonly where: { topic: string; partition: number };
  private stopping = false;
  private running: Promise<void> | null = null;
  private state: OwnerState = { state: 'opening' };
  private lastProgress: number;
  private position: number | null = null;
  private rebuildNext = false;
  /** A dead letter with its headers was more than the topic takes: the next attempt sends less of the original. */
  private cutNext = false;
  private lastMinute: number;

  constructor(
    private readonly ports: OwnerPorts,
    private readonly options: OwnerOptions,
  ) {
    this.where = { topic: options.topic, partition: options.partition };
    this.pauses = backOff(options.pause);
    this.lastProgress = options.now();
    this.lastMinute = options.now();
  }

  start(): void {
    this.running ??= this.run();
  }

  /** Finishes or drops the batch in hand. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.pauses.cancel();
    await this.running;
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

  private async run(): Promise<void> {
    while (!this.stopping) {
      let attempt: Attempt | null = null;
      try {
        attempt = await this.own();
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
    const failure: Failure = failureOf(error);
    this.cutNext ||= isTooLarge(error);
    const { logger, observer, confirmed } = this.options;
    observer.startedOver?.({ ...this.where, failure });
    this.state = { state: 'paused', reason: describe(error), attempts: this.pauses.attempts + 1 };
    if (this.stopping) return;
    logger.warn({ ...this.where, failure, reason: describe(error) }, 'starting over at ownership');
    if (failure === 'lost') await Promise.race([confirmed(), this.pauses.cancelled]);
    await this.pauses.wait();
  }

  private async own(): Promise<Attempt> {
    const { port, memory } = this.ports;
    const { newToken, logger } = this.options;
    this.state = { state: 'opening' };
    this.position = null;
    const token = newToken();
    await memory.own(token);
    await this.step('take token');
    const producer = await port.producer();
    try {
      await this.step('init');
      const { mark, because } = await locate(port);
      if (because !== undefined) logger.warn({ ...this.where, ...mark }, because);
      await this.step('offset fetched');
      if (this.rebuildNext || !(await memory.open(token, mark))) await this.rebuild(token, mark);
      await this.step('open');
      this.state = { state: 'owned' };
      this.position = mark.offset;
      this.lastProgress = this.options.now();
      return { token, producer, mark };
    } catch (error) {
      await producer.close().catch(() => undefined);
      throw error;
    }
  }

  private async rebuild(token: string, at: Mark): Promise<void> {
    const { logger, observer, changelog, partition, now } = this.options;
    const began = now();
    this.state = { state: 'rebuilding', done: 0 };
    const progress = (done: number): void => {
      this.state = { state: 'rebuilding', done };
      logger.info({ ...this.where, done: Math.round(done * 100) / 100 }, 'rebuilding');
    };
    const step = (name: Step): Promise<void> => this.step(name);
    const keys = await rebuild({ ...this.ports, codec: changelog.codec, partition, token, at, step, progress });
    this.rebuildNext = false;
    observer.rebuilt?.({ ...this.where, keys, ms: now() - began });
  }

  private async work(attempt: Attempt): Promise<void> {
    const { port, memory } = this.ports;
    const { now, maxRecords, idleCheck } = this.options;
    let from = attempt.mark.offset;
    let ahead = port.fetch(from);
    let lastCheck = now();
    try {
      for (;;) {
        const began = now();
        const { records, next } = await ahead;
        if (this.stopping) throw new Stopped();
        this.lastProgress = now();
        from = next;
        ahead = port.fetch(from);
        ahead.catch(() => undefined);
        for (let i = 0; i < records.length; i += maxRecords) {
          const part = records.slice(i, i + maxRecords);
          const rest = records[i + maxRecords];
          await this.process(attempt, part, rest ? rest.offset : next, began);
          if (this.stopping) throw new Stopped();
        }
        if (records.length > 0) lastCheck = now();
        else this.pauses.reset();
        if (now() - lastCheck >= idleCheck) {
          await memory.check(attempt.token);
          lastCheck = now();
        }
        await this.tick(attempt);
      }
    } finally {
      await ahead.catch(() => undefined);
    }
  }

  private async process(attempt: Attempt, records: readonly InputRecord[], next: number, began: number): Promise<void> {
    const { memory } = this.ports;
    const { observer, changelog, handler, deadLetter, partitions, now } = this.options;
    await this.step('fetch');
    const { stories } = this.ports;
    const reading = new Reading(
      { ...this.where, partitions, observer, memory, stories, token: attempt.token, at: attempt.mark },
      {
        step: (name) => this.step(name),
        waiting: (reason) => {
          if (this.stopping) throw new Stopped();
          this.state = reason === null ? { state: 'owned' } : { state: 'waiting', for: reason };
        },
        shareLost: () => {
          this.rebuildNext = true;
        },
      },
    );
    const { outputs, states } = await handle(records, {
      handler,
      batchOf: (part, ahead) => reading.batchOf(part, ahead),
      innocent: () => reading.failed !== null || this.stopping,
      deadLetter: (record, failure) => {
        observer.deadLettered?.({ ...this.where, error: failure.error });
        return deadLetter(record, failure);
      },
    }).catch((error: unknown) => {
      throw reading.failed ?? error;
    });

    const last = records.at(-1);
    const mark: Mark = {
      incarnation: attempt.mark.incarnation,
      offset: next,
      last: last ? { offset: last.offset, print: fingerprint(last) } : attempt.mark.last,
    };
    const remembered = await reading.remember(states);
    const texts = new Map([...remembered].map(([key, value]) => [key, value && JSON.stringify(value)]));
    await memory.write(attempt.token, attempt.mark, mark, texts);
    observer.redisRoundTrip?.(this.where);
    await this.step('write state');

    const log = changelogRecords(changelog.codec, { ...this.where, topic: changelog.topic }, remembered, mark);
    const transaction = await attempt.producer.begin();
    await transaction.send([...(this.cutNext ? outputs.map(cut) : outputs), ...log]);
    await this.step('produce');
    await transaction.sendOffset(next, writeMark(mark));
    await this.step('sendOffsets');
    await transaction.commit();
    await this.step('commit');

    attempt.mark = mark;
    this.position = next;
    this.lastProgress = now();
    this.cutNext = false;
    this.pauses.reset();
    observer.committed?.({ ...this.where, records: records.length, ms: now() - began });
  }

  /**
   * Through the partition's own fenced producer, so that an owner that has been replaced cannot put a minute into the log.
   */
  private async tick({ token, producer }: Attempt): Promise<void> {
    const { everyMinute, lagging, now, partition, observer } = this.options;
    const minute = dueMinute(this.lastMinute, now());
    if (!everyMinute || minute === null || (await lagging?.())) return;
    if ((await this.ports.memory.size(token)) === 0) return;
    this.lastMinute = minute;
    const record = everyMinute(partition, minute);
    if (!record) return;
    const transaction = await producer.begin();
    await transaction.send([{ ...record, topic: this.where.topic, partition }]);
    await transaction.commit();
    observer.ticked?.(this.where);
  }

  private async step(name: Step): Promise<void> {
    await this.options.onStep?.(name, this.where);
  }
}
