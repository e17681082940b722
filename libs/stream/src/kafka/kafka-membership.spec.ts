import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { Kafka } from 'kafkajs';
import { silent } from '../logger.js';
import type { Assigned } from '../ports.js';
import { KafkaMembership } from './kafka-membership.js';

type Listener = (event: { payload: object }) => void;

/** A consumer that does as it is told. */
class TwinConsumer {
  readonly events = { GROUP_JOIN: 'join', HEARTBEAT: 'heartbeat', CRASH: 'crash', REQUEST: 'request' };
  readonly calls: string[] = [];
  private readonly listeners = new Map<string, Listener>();

  constructor(private readonly does: Partial<Record<string, (consumer: TwinConsumer) => Promise<void>>>) {}

  on(event: string, listener: Listener): void {
    this.listeners.set(event, listener);
  }

  emit(event: string, payload: object = {}): void {
    this.listeners.get(event)?.({ payload });
  }

  /** The group has answered: these partitions are this member's. */
  join(...partitions: number[]): void {
    this.emit('join', { memberId: 'm', memberAssignment: partitions.length > 0 ? { in: partitions } : {} });
  }

  pause = (topics: { topic: string }[]): void => void this.calls.push(`pause ${topics.map((t) => t.topic).join()}`);
  connect = (): Promise<void> => this.call('connect');
  subscribe = (): Promise<void> => this.call('subscribe');
  run = (): Promise<void> => this.call('run');
  disconnect = (): Promise<void> => this.call('disconnect');

  private async call(name: string): Promise<void> {
    this.calls.push(name);
    await this.does[name]?.(this);
  }
}

type Does = ConstructorParameters<typeof TwinConsumer>[0];
const joins: Does = { run: (consumer) => Promise.resolve(consumer.join(0)) };
const never = (): Promise<void> => new Promise(() => undefined);

function member(...scripts: Does[]): { of: KafkaMembership; consumers: TwinConsumer[]; assigned: Assigned[][] } {
  const consumers: TwinConsumer[] = [];
  const kafka = {
    consumer: () => {
      const consumer = new TwinConsumer(scripts[consumers.length] ?? joins);
      consumers.push(consumer);
      return consumer;
    },
  } as unknown as Kafka;
  const of = new KafkaMembership({ kafka, group: 'g', topics: ['in'], sessionTimeout: 6_000, logger: silent });
  return { of, consumers, assigned: [] };
}

const aMoment = (): Promise<void> => jest.advanceTimersByTimeAsync(5_000);

describe('a member of a group', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('fetches nothing itself: its partitions are paused before they are handed on', async () => {
    const { of, consumers, assigned } = member();
    await of.start((partitions) => void assigned.push([...partitions]));
    expect(assigned).toEqual([[{ topic: 'in', partition: 0 }]]);
    expect(consumers[0]?.calls).toEqual(['connect', 'subscribe', 'run', 'pause in']);
    expect(of.health()).toEqual({ ok: true, reason: '' });
    await of.stop();
  });

  it('waits for brokers that are away at the start', async () => {
    const { of, consumers } = member({ connect: () => Promise.reject(new Error('ECONNREFUSED')) });
    const started = of.start(() => undefined);
    await jest.advanceTimersByTimeAsync(0);
    expect(of.health()).toEqual({ ok: false, reason: 'not a member of the group g' });
    await aMoment();
    await started;
    expect(consumers).toHaveLength(2);
    await of.stop();
  });

  it('joins again with a new consumer after a crash, while joining or later, and with one only', async () => {
    const crash = (consumer: TwinConsumer): Promise<void> =>
      Promise.resolve(consumer.emit('crash', { error: new Error('retries exceeded') }));
    const { of, consumers } = member({ run: crash });
    const started = of.start(() => undefined);
    await aMoment();
    await started;
    expect(consumers).toHaveLength(2);
    await crash(consumers[1] as TwinConsumer);
    expect(of.health().ok).toBe(false);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(consumers).toHaveLength(3);
    expect(consumers[1]?.calls.at(-1)).toBe('disconnect');
    expect(of.health().ok).toBe(true);
    await of.stop();
  });

  // tulios/kafkajs#659
  it('says that the group is silent, gives up a consumer that hangs, and joins with a new one', async () => {
    const { of, consumers, assigned } = member({ ...joins, disconnect: never });
    await of.start((partitions) => void assigned.push([...partitions]));
    await jest.advanceTimersByTimeAsync(6_000);
    expect(of.health()).toEqual({ ok: false, reason: 'the group g has not answered for 6 s' });
    expect(consumers).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(30_000);
    expect(consumers).toHaveLength(2);
    expect(of.health().ok).toBe(true);
    expect(assigned).toHaveLength(2);
    await of.stop();
  });

  it('does not listen to a consumer it has given up', async () => {
    const { of, consumers, assigned } = member({ ...joins, disconnect: never });
    await of.start((partitions) => void assigned.push([...partitions]));
    await jest.advanceTimersByTimeAsync(36_000);
    consumers[0]?.join(1, 2, 3);
    consumers[0]?.emit('crash', { error: new Error('late') });
    await jest.advanceTimersByTimeAsync(1_000);
    expect(assigned.at(-1)).toEqual([{ topic: 'in', partition: 0 }]);
    expect(consumers).toHaveLength(2);
    await of.stop();
  });

  it('does not give up a consumer in a long rebalance, as long as the group answers it', async () => {
    const { of, consumers } = member();
    await of.start(() => undefined);
    for (let i = 0; i < 10; i++) {
      await jest.advanceTimersByTimeAsync(10_000);
      consumers[0]?.emit('request', { apiName: 'JoinGroup' });
    }
    expect(consumers).toHaveLength(1);
    await of.stop();
  });

  it('does not leave a consumer behind that joins while it is stopped', async () => {
    let join: () => void = () => undefined;
    const { of, consumers, assigned } = member({
      run: (consumer) => new Promise((resolve) => (join = () => resolve(consumer.join(0)))),
    });
    void of.start((partitions) => void assigned.push([...partitions]));
    await jest.advanceTimersByTimeAsync(0);
    const stopped = of.stop();
    await jest.advanceTimersByTimeAsync(2_000);
    await stopped;
    expect(consumers[0]?.calls).not.toContain('disconnect');
    join();
    await jest.advanceTimersByTimeAsync(0);
    expect(consumers[0]?.calls.at(-1)).toBe('disconnect');
    expect(assigned).toEqual([]);
    await aMoment();
    expect(consumers).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('tells whoever waits that the group has answered later than they asked', async () => {
    const { of, consumers } = member();
    await of.start(() => undefined);
    let told = false;
    void of.confirmed().then(() => (told = true));
    await jest.advanceTimersByTimeAsync(1_000);
    expect(told).toBe(false);
    consumers[0]?.emit('heartbeat');
    await jest.advanceTimersByTimeAsync(0);
    expect(told).toBe(true);
    await of.stop();
  });
});
