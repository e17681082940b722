import type { Consumer, Kafka, RequestEvent } from 'kafkajs';
import { atMost } from '../at-most.js';
import { backOff } from '../back-off.js';
import type { Logger } from '../logger.js';
import type { Assigned } from '../ports.js';
import { describe } from '../server/failure.js';
import type { Membership } from '../server/membership.js';
import type { GroupMember } from './client-cluster.js';
import { removeMembers } from './former-members.js';
import { isPassing } from './retried.js';

export interface MembershipOptions {
  kafka: Kafka;
  group: string;
  topics: readonly string[];
  /** A member that is not heard of for so long is taken for dead, ms. */
  sessionTimeout: number;
  /**
   * The client id of `kafka`, given where no other living instance has the same. Members with it that are there before this
   * one joins are what it was before it was killed, and are made to leave.
   */
  instance?: string;
  logger: Logger;
}

const HEARTBEAT = 1_000;
/** How long `stop` waits for the group; a consumer that still joins leaves when it has, ms. */
const LEAVING = 2_000;
/** A request is given up after ten seconds, and asked again; a client that had no answer for so long hangs, ms. */
const HANGING = 30_000;
const OF_THE_GROUP = ['JoinGroup', 'SyncGroup', 'Heartbeat'];

/**
 * A member of a consumer group that only takes part in the group: all its partitions are paused, so it fetches nothing
 * and commits nothing; owners read their partitions themselves. Whatever ends the client's consumer, or makes it hang
 * (tulios/kafkajs#659), is answered by a new one.
 */
export class KafkaMembership implements Membership {
  private consumer: Consumer | null = null;
  private assign: (partitions: readonly Assigned[]) => void = () => undefined;
  private lastHeard = 0;
  private lastAnswer = 0;
  /** This member's name in the group, and whether it was last seen to be in it. */
  private memberId: string | null = null;
  private joined = false;
  private stopped = false;
  private joining: Promise<void> | null = null;
  private watchdog: NodeJS.Timeout | undefined;
  private waiting: (() => void)[] = [];
  private readonly pauses = backOff({ first: 200, most: 5_000 });

  constructor(private readonly options: MembershipOptions) {}

  /** Resolves when the group is joined, however long that takes, or this member is stopped. */
  async start(assign: (partitions: readonly Assigned[]) => void): Promise<void> {
    this.assign = assign;
    this.watchdog = setInterval(() => this.watch(), HEARTBEAT);
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

  /** Leaves the group; goes on doing so in the background where that takes longer than a moment. */
  async stop(): Promise<void> {
    this.stopped = true;
    this.joined = false;
    clearInterval(this.watchdog);
    this.pauses.cancel();
    await atMost(LEAVING, this.leave());
  }

  /** A consumer that is disconnected while it joins goes on joining, and stays a member that nobody knows of. */
  private async leave(): Promise<void> {
    await this.joining;
    await this.consumer?.disconnect().catch(() => undefined);
  }

  /** One at a time, whoever asks for it. */
  private join(): Promise<void> {
    this.joining ??= this.tryToJoin().finally(() => (this.joining = null));
    return this.joining;
  }

  private async tryToJoin(): Promise<void> {
    const { group, logger } = this.options;
    while (!this.stopped && !this.joined) {
      const former = this.consumer;
      if (former) {
        await this.pauses.wait();
        // A consumer that hangs does not even disconnect.
        await atMost(LEAVING, former.disconnect());
      }
      if (this.stopped) return;
      try {
        await this.joinOnce();
      } catch (error) {
        logger.warn({ group, reason: describe(error) }, 'the group cannot be joined yet');
      }
    }
  }

  private async joinOnce(): Promise<void> {
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
    this.lastAnswer = Date.now();
    const { GROUP_JOIN, HEARTBEAT: HEARTBEAT_DONE, CRASH, REQUEST } = consumer.events;
    consumer.on(GROUP_JOIN, ({ payload: { memberAssignment, memberId } }) => {
      // Before the client's first fetch, which comes right behind this.
      consumer.pause(Object.keys(memberAssignment).map((topic) => ({ topic })));
      if (this.consumer !== consumer || this.stopped) return;
      this.joined = true;
      this.memberId = memberId;
      this.heard();
      const assigned = Object.entries(memberAssignment).flatMap(([topic, partitions]) =>
        partitions.map((partition) => ({ topic, partition })),
      );
      logger.info({ group, assigned: assigned.length }, 'joined');
      this.assign(assigned);
    });
    consumer.on(HEARTBEAT_DONE, () => {
      if (this.consumer === consumer) this.heard();
    });
    consumer.on(REQUEST, ({ payload: { apiName } }: RequestEvent) => {
      if (this.consumer === consumer && OF_THE_GROUP.includes(apiName)) this.lastAnswer = Date.now();
    });
    consumer.on(CRASH, ({ payload: { error } }) => {
      if (this.consumer !== consumer) return;
      // A broker that has just started is still loading the group: nobody needs to do anything about that.
      logger[isPassing(error) ? 'info' : 'warn']({ group, reason: describe(error) }, 'left the group, joining again');
      this.joinAgain();
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics] });
    await this.removeFormer();
    if (this.stopped) return;
    await consumer.run({ autoCommit: false, eachBatch: () => Promise.resolve() });
  }

  /** What this instance was before: a consumer that could not leave, or a process that was killed. */
  private async removeFormer(): Promise<void> {
    const { kafka, group, instance, logger } = this.options;
    const former = this.memberId;
    if (former === null && instance === undefined) return;
    const isFormer = ({ memberId, clientId }: GroupMember): boolean => memberId === former || clientId === instance;
    try {
      const removed = await removeMembers(kafka, group, isFormer);
      if (removed.length > 0) logger.info({ group, removed }, 'took what this instance was before out of the group');
    } catch (error) {
      logger.warn({ group, reason: describe(error) }, 'the group may wait for what this instance was before');
    }
  }

  private joinAgain(): void {
    this.joined = false;
    if (!this.stopped) void this.join();
  }

  private watch(): void {
    const { group, logger } = this.options;
    if (this.joining || Date.now() - this.lastAnswer < HANGING) return;
    logger.warn({ group }, 'the consumer hangs, joining again with a new one');
    this.joinAgain();
  }

  private heard(): void {
    this.lastHeard = Date.now();
    this.lastAnswer = this.lastHeard;
    this.pauses.reset();
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
