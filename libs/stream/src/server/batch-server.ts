import { randomUUID } from 'node:crypto';
import { BaseRpcContext, Server, type CustomTransportStrategy } from '@nestjs/microservices';
import { lastValueFrom } from 'rxjs';
import type { InputRecord, OutputRecord } from '#events';
import { atMost } from '../at-most.js';
import { backOff } from '../back-off.js';
import { PartitionCounts } from '../cluster/partition-counts.js';
import { AdminClient } from '../kafka/admin-client.js';
import { KafkaMembership } from '../kafka/kafka-membership.js';
import { KafkaPartition } from '../kafka/kafka-partition.js';
import { createKafka } from '../kafka/kafka.js';
import { silent, type Logger } from '../logger.js';
import type { Assigned, KafkaAddress } from '../ports.js';
import type { Batch, BatchResult } from './batch.js';
import { jsonCodec, type ChangelogCodec } from './changelog.js';
import { describe } from './failure.js';
import type { ProcessingFailed } from './handle.js';
import { serverHealth, type ServerHealth } from './health.js';
import type { Membership } from './membership.js';
import type { Memory } from './memory-port.js';
import type { Observer } from './observer.js';
import { Owner } from './owner.js';
import type { OnStep } from './steps.js';
import type { Ticking } from './ticking.js';

export interface BatchServerOptions extends Ticking {
  kafka: KafkaAddress;
  /** The consumer group; also the first part of its transactional ids and of its names in Redis. */
  group: string;
  memory: Memory;
  /** A compacted topic with as many partitions as the input. It takes records of `mostBytes`, 1 MB unless told. */
  changelog: { topic: string; codec?: ChangelogCodec; mostBytes?: number };
  /** The record that tells of one at which the handler threw. */
  deadLetter: (record: InputRecord, failure: ProcessingFailed) => OutputRecord;
  /** Whether handlers call `batch.claim`; all partitions then share a memory of stories. */
  claims?: boolean;
  /** Goes before the topic that a handler's pattern names, and before transactional ids. */
  prefix?: string;
  /** How many the input and its changelog are to have; with another number nothing is taken, as keys would lie elsewhere. */
  partitions?: number;
  /** Records of one transaction at most; 500 unless told. */
  maxRecords?: number;
  /** Bytes fetched of one partition at a time; 1 MiB unless told. */
  maxBytes?: number;
  /** After so many ms of silence the group gives this member's partitions to others; 6 s, the least brokers allow, unless told. */
  sessionTimeout?: number;
  /** Names this process, and no other one that lives; after a restart the group need not wait for what it was before. */
  instance?: string;
  /** How long an idle owner goes without looking at its token, ms; 5 s unless told. */
  idleCheck?: number;
  logger?: Logger;
  observer?: Observer;
  onStep?: OnStep;
  /** Who owns what; a consumer group unless told. */
  membership?: Membership;
  /** ms since the epoch. */
  now?: () => number;
}

/** How long `close` waits for the batches in hand, ms. */
const FINISHING = 3_000;

const clientIdOf = ({ group, instance }: BatchServerOptions): string =>
  instance === undefined ? group : `${group}@${instance}`;

const placeOf = ({ topic, partition }: Assigned): string => `${topic}/${partition}`;

/**
 * Hands batches of one partition to Nest's `@EventPattern(topic)` handlers, exactly once: what a handler returns, its
 * states and the input's offset are committed together. Guards, pipes, interceptors and filters work as on any handler.
 * Partitions are handled beside each other, each in order.
 */
export class BatchServer extends Server implements CustomTransportStrategy {
  private readonly log: Logger;
  private readonly owners = new Map<string, Owner>();
  private readonly retiring = new Map<string, Promise<void>>();
  private readonly admin: AdminClient;
  private readonly counts: PartitionCounts;
  private readonly kafka;
  private readonly pauses = backOff({ first: 200, most: 5_000 });
  private membership: Membership | null = null;
  private assigning: Promise<void> = Promise.resolve();
  private closed = false;
  /** Why the partitions that were assigned last cannot be taken; null where they were. */
  private untaken: string | null = null;

  constructor(private readonly options: BatchServerOptions) {
    super();
    this.log = options.logger ?? silent;
    this.kafka = createKafka(options.kafka, { clientId: clientIdOf(options), logger: this.log });
    this.admin = new AdminClient(this.kafka);
    this.counts = new PartitionCounts((ask) => this.admin.ask(ask));
  }

  /** Fails where Redis would forget states; waits in the background for servers that are away. */
  listen(callback: (error?: unknown) => void): void {
    this.options.memory.checkPolicy().then(
      () => {
        void this.join();
        callback();
      },
      (error: unknown) => {
        if (error instanceof Error && error.name === 'MemoryPolicyError') return callback(error);
        this.log.warn({ reason: describe(error) }, 'Redis does not answer yet');
        void this.checkPolicyLater();
        callback();
      },
    );
  }

  /** Batches in hand are finished, then the group is left. What a silent server holds up is left to the next owner. */
  async close(): Promise<void> {
    this.closed = true;
    this.pauses.cancel();
    await atMost(FINISHING, this.stopOwners());
    this.owners.clear();
    await this.membership?.stop();
    await this.admin.close();
  }

  private async stopOwners(): Promise<void> {
    await this.assigning;
    await Promise.all([...this.owners.values()].map((owner) => owner.stop()));
    await Promise.all(this.retiring.values());
  }

  health(): ServerHealth {
    const member = this.membership?.health() ?? { ok: false, reason: 'waiting for Redis' };
    return serverHealth(
      [...this.owners.values()].map((owner) => owner.health()),
      member.ok && this.untaken !== null ? { ok: false, reason: this.untaken } : member,
    );
  }

  on(): void {
    throw new Error('a batch server has no events; give it an observer');
  }

  unwrap<T>(): T {
    return this.kafka as T;
  }

  private get topics(): string[] {
    return [...this.messageHandlers.keys()].map((pattern) => `${this.options.prefix ?? ''}${pattern}`);
  }

  private async checkPolicyLater(): Promise<void> {
    while (!this.closed) {
      await this.pauses.wait();
      try {
        await this.options.memory.checkPolicy();
        return await this.join();
      } catch (error) {
        this.log.error({ reason: describe(error) }, 'Redis cannot be used yet');
      }
    }
  }

  private async join(): Promise<void> {
    const { group, instance, sessionTimeout = 6_000 } = this.options;
    if (this.closed) return;
    this.membership =
      this.options.membership ??
      new KafkaMembership({
        ...{ kafka: this.kafka, group, topics: this.topics, sessionTimeout, logger: this.log },
        ...(instance !== undefined && { instance: clientIdOf(this.options) }),
      });
    await this.membership.start((assigned) => {
      this.assigning = this.assigning.then(() => this.assign(assigned));
    });
  }

  /** Partitions that stay go on undisturbed: that they are still ours is for their token and their producer to say. */
  private async assign(assigned: readonly Assigned[]): Promise<void> {
    const ours = new Set(assigned.map(placeOf));
    for (const [place, owner] of this.owners) {
      if (ours.has(place)) continue;
      this.owners.delete(place);
      this.retiring.set(
        place,
        owner.stop().finally(() => this.retiring.delete(place)),
      );
    }
    for (const of of assigned) {
      if (this.closed) return;
      if (this.owners.has(placeOf(of))) continue;
      await this.retiring.get(placeOf(of));
      try {
        const owner = await this.owner(of);
        this.owners.set(placeOf(of), owner);
        owner.start();
      } catch (error) {
        this.untaken = describe(error);
        this.log.warn({ ...of, reason: this.untaken }, 'the partition cannot be taken yet');
        void this.pauses.wait().then(() => {
          if (!this.closed) this.assigning = this.assigning.then(() => this.assign(assigned));
        });
        return;
      }
    }
    this.untaken = null;
    this.pauses.reset();
  }

  private async owner({ topic, partition }: Assigned): Promise<Owner> {
    const { options, kafka, admin, counts } = this;
    const { group, memory, changelog, deadLetter, claims = false, prefix = '', maxBytes = 1_048_576 } = options;
    const partitions = (await counts.of([topic])).get(topic) ?? 1;
    if (partitions !== (options.partitions ?? partitions)) throw new Miscounted(topic, partitions, options.partitions);
    const port = new KafkaPartition({
      ...{ kafka, admin, counts, group, topic, partition, maxBytes },
      changelogTopic: changelog.topic,
      transactionalIdPrefix: prefix,
    });
    const stories = claims ? memory.stories(group, topic) : null;
    const { everyMinute, lagging, onStep } = options;
    return new Owner(
      { port, memory: memory.partition(group, topic, partition), stories },
      {
        ...{ topic, partition, partitions, deadLetter },
        handler: (batch) => this.hand(topic.slice(prefix.length), batch),
        changelog: { codec: jsonCodec, mostBytes: 1_000_000, ...changelog },
        maxRecords: options.maxRecords ?? 500,
        idleCheck: options.idleCheck ?? 5_000,
        logger: this.log,
        observer: options.observer ?? {},
        pause: { first: 20, most: 5_000 },
        newToken: randomUUID,
        now: options.now ?? Date.now,
        confirmed: () => this.membership?.confirmed() ?? Promise.resolve(),
        ...(everyMinute && { everyMinute }),
        ...(lagging && { lagging }),
        ...(onStep && { onStep }),
      },
    );
  }

  private async hand(pattern: string, batch: Batch): Promise<BatchResult> {
    const handler = this.getHandlerByPattern(pattern);
    if (!handler) throw new Error(`nobody handles ${pattern}`);
    const answer: unknown = await handler(batch, new BaseRpcContext([pattern]));
    const result = await lastValueFrom(this.transformToObservable(answer), { defaultValue: undefined });
    if (!isBatchResult(result)) throw new TypeError(`the handler of ${pattern} did not return outputs and states`);
    return result;
  }
}

class Miscounted extends Error {
  constructor(topic: string, found: number, told: number | undefined) {
    super(
      `${topic} has ${found} partitions and not ${told ?? found}: TAUTLINE_PARTITIONS has to say how many there are`,
    );
  }
}

const isBatchResult = (result: unknown): result is BatchResult =>
  typeof result === 'object' && result !== null && 'outputs' in result && 'states' in result;
