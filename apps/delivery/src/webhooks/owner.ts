import type { Logger } from '#platform';
import type { Cluster, ExclusivePublisher, PartitionLog } from '#stream';
import { Courier, type CourierDeps } from './courier.js';
import type { Registry } from './registry.js';

export interface OwnerDeps extends Omit<CourierDeps, 'onProgress' | 'mayDeliver'> {
  cluster: Cluster;
  registry: Registry;
  /** Whether the group has heard of this instance lately. */
  isMember: () => boolean;
  logger: Pick<Logger, 'info' | 'warn'>;
}

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** How often positions are committed that only moved past what filters leave out, ms. */
const IDLE_COMMIT_MS = 30_000;

/**
 * Delivers to the webhooks of one partition. It is the only writer of their progress: a transactional id fences whoever was
 * the owner before, and the first commit that fails ends an owner that another has replaced. All starts over from the topic.
 */
export class Owner {
  private readonly couriers = new Map<string, Courier>();
  /** As committed, by id. */
  private readonly committed = new Map<string, string>();
  private changing: Promise<void> = Promise.resolve();
  private failure: Error | undefined;
  private open = true;
  private feedReady = false;
  private due = false;
  private onDue: () => void = () => undefined;
  private readonly running: Promise<void>;

  constructor(
    readonly partition: number,
    private readonly deps: OwnerDeps,
  ) {
    void deps.feed.ready.then(() => {
      this.feedReady = true;
      this.wake();
    });
    this.running = this.run();
  }

  async close(): Promise<void> {
    this.open = false;
    this.wake();
    await this.running;
  }

  private async run(): Promise<void> {
    for (let pause = FIRST_PAUSE_MS; this.open; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        if (this.mayOwn) await this.own(() => (pause = FIRST_PAUSE_MS));
      } catch (error) {
        const { logger } = this.deps;
        logger.warn({ partition: this.partition, error: String(error) }, 'webhooks cannot be delivered, starting over');
      }
      if (this.open) await this.sleep(this.mayOwn ? pause : FIRST_PAUSE_MS);
    }
  }

  private get mayOwn(): boolean {
    return this.feedReady && this.deps.isMember();
  }

  private async own(onCommit: () => void): Promise<void> {
    const { cluster, registry, feed } = this.deps;
    this.failure = undefined;
    const writer = await cluster.exclusivePublisher(`${registry.topic}/${this.partition}`, [registry.topic]);
    let forget = (): void => undefined;
    try {
      await registry.refresh();
      forget = registry.onChange((id) => {
        if (registry.partitionOf(id) === this.partition) this.change(id);
      });
      const logs = cluster.logs(feed.topics);
      for (const { webhook } of registry.all())
        if (registry.partitionOf(webhook.id) === this.partition) this.change(webhook.id, logs);
      await logs;
      await this.clear(writer);
      while (this.open) {
        this.due = false;
        await this.commit(writer);
        onCommit();
        if (!this.due) await this.sleep(IDLE_COMMIT_MS);
      }
      forget();
      await this.changing;
      await this.closeCouriers();
      await this.commit(writer);
    } finally {
      forget();
      await this.changing;
      await this.closeCouriers();
      this.couriers.clear();
      this.committed.clear();
      await writer.close();
    }
  }

  /** Takes a webhook as it is now, with what its former courier had done. */
  private change(id: string, logs?: Promise<PartitionLog[]>): void {
    this.changing = this.changing
      .then(() => this.take(id, logs))
      .catch((error: unknown) => {
        this.failure = error instanceof Error ? error : new Error(String(error));
        this.wake();
      });
  }

  private async take(id: string, given?: Promise<PartitionLog[]>): Promise<void> {
    const { registry, cluster, feed } = this.deps;
    const former = this.couriers.get(id);
    await former?.close();
    const entry = registry.get(id);
    if (!entry) {
      this.couriers.delete(id);
      this.committed.delete(id);
      return;
    }
    const logs = await (given ?? cluster.logs(feed.topics));
    const mayDeliver = (): boolean => this.open && this.deps.isMember();
    const onProgress = (): void => this.wake();
    const progress = former?.progress() ?? entry.progress;
    const courier = new Courier(entry.webhook, progress, logs, { ...this.deps, mayDeliver, onProgress });
    this.couriers.set(id, courier);
    courier.start();
    this.wake();
  }

  /** What was written of webhooks while they were deleted. */
  private async clear(writer: ExclusivePublisher): Promise<void> {
    const { registry } = this.deps;
    const orphans = registry.orphans(this.partition).map((id) => registry.progressRecord(id, null));
    if (orphans.length > 0) await writer.transaction((send) => send(orphans));
  }

  private async commit(writer: ExclusivePublisher): Promise<void> {
    const { registry } = this.deps;
    if (this.failure) throw this.failure;
    const changed = [...this.couriers].flatMap(([id, courier]) => {
      const progress = courier.progress();
      const text = JSON.stringify(progress);
      return this.committed.get(id) === text ? [] : [{ id, progress, text }];
    });
    if (changed.length === 0) return;
    await writer.transaction((send) => send(changed.map(({ id, progress }) => registry.progressRecord(id, progress))));
    for (const { id, text } of changed) if (this.couriers.has(id)) this.committed.set(id, text);
  }

  private async closeCouriers(): Promise<void> {
    await Promise.all([...this.couriers.values()].map((courier) => courier.close()));
  }

  /** Until something is to be done, at most so long. */
  private async sleep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.onDue = () => (clearTimeout(timer), resolve());
    });
  }

  private wake(): void {
    this.due = true;
    this.onDue();
  }
}
