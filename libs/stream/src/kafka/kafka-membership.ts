import type { Consumer, Kafka } from 'kafkajs';
import { backOff } from '../back-off.js';
import type { Logger } from '../logger.js';
import type { Assigned, Membership } from '../server/membership.js';
import { describe } from '../server/failure.js';
import { isPassing } from './retried.js';

export interface MembershipOptions {
  kafka: Kafka;
  group: string;
  topics: readonly string[];
  /** A member that is not heard of for so long is taken for dead, ms. */
  sessionTimeout: number;
  logger: Logger;
}

const HEARTBEAT = 1_000;

/**
 * A member of a consumer group that only takes part in the group: all its partitions are paused, so it fetches nothing
 * and commits nothing; owners read their partitions themselves.
 */
export class KafkaMembership implements Membership {
  private consumer: Consumer | null = null;
  private assign: (partitions: readonly Assigned[]) => void = () => undefined;
  private lastHeard = 0;
  private joined = false;
  private stopped = false;
  private waiting: (() => void)[] = [];
  private readonly pauses = backOff({ first: 200, most: 5_000 });

  constructor(private readonly options: MembershipOptions) {}

  async start(assign: (partitions: readonly Assigned[]) => void): Promise<void> {
    this.assign = assign;
    await this.join();
  }

  confirmed(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  health(): { ok: boolean; reason: string } {
    const { sessionTimeout, group } = this.options;
    const silence = Date.now() - this.lastHeard;
    const ok = this.joined && silence < sessionTimeout;
    const reason = this.joined
      ? `the group ${group} has not answered for ${Math.round(silence / 1000)} s`
      : `not a member of the group ${group}`;
    return { ok, reason: ok ? '' : reason };
  }

  async stop(): Promise<void> {
    this.stopped = true;
    this.joined = false;
    this.pauses.cancel();
    await this.consumer?.disconnect().catch(() => undefined);
  }

  private async join(): Promise<void> {
    const { kafka, group, topics, sessionTimeout, logger } = this.options;
    const consumer = kafka.consumer({
      groupId: group,
      sessionTimeout,
      rebalanceTimeout: sessionTimeout,
      heartbeatInterval: HEARTBEAT,
      maxWaitTimeInMs: HEARTBEAT / 4,
      allowAutoTopicCreation: false,
      retry: { retries: 10, restartOnFailure: () => Promise.resolve(false) },
    });
    this.consumer = consumer;
    const { GROUP_JOIN, HEARTBEAT: HEARTBEAT_DONE, CRASH } = consumer.events;
    consumer.on(GROUP_JOIN, ({ payload: { memberAssignment } }) => {
      // Before the client's first fetch, which comes right behind this.
      consumer.pause(Object.keys(memberAssignment).map((topic) => ({ topic })));
      this.joined = true;
      this.heard();
      const assigned = Object.entries(memberAssignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => ({ topic, partition })),
      );
      logger.info({ group, assigned: assigned.length }, 'joined');
      if (!this.stopped) this.assign(assigned);
    });
    consumer.on(HEARTBEAT_DONE, () => this.heard());
    consumer.on(CRASH, ({ payload: { error } }) => {
      this.joined = false;
      // A broker that has just started is still loading the group: nobody needs to do anything about that.
      logger[isPassing(error) ? 'info' : 'warn']({ group, reason: describe(error) }, 'left the group, joining again');
      if (this.consumer === consumer) void this.joinAgain();
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics] });
    await consumer.run({ autoCommit: false, eachBatch: () => Promise.resolve() });
  }

  private async joinAgain(): Promise<void> {
    while (!this.stopped) {
      await this.pauses.wait();
      if (this.stopped) return;
      try {
        await this.consumer?.disconnect().catch(() => undefined);
        await this.join();
        return;
      } catch (error) {
        this.options.logger.warn(
          { group: this.options.group, reason: describe(error) },
          'the group cannot be joined yet',
        );
      }
    }
  }

  private heard(): void {
    this.lastHeard = Date.now();
    this.pauses.reset();
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
