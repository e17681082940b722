import { partitionFor, type Coordinates, type InputRecord, type OutputRecord } from '#events';
import type { Cluster, Publisher } from '#stream';
import { follow, Positions, readBetween, type Following, type OnTrouble } from '#views';
import type { Progress, Webhook } from './webhook.js';

export interface Entry {
  webhook: Webhook;
  /** Missing until its owner has begun. */
  progress: Progress | undefined;
}

const utf8 = new TextDecoder();
const WEBHOOK = 'webhook/';
const PROGRESS = 'progress/';

/**
 * The webhooks and how far each is, as the compacted topic tells. A webhook and its progress lie in one partition, whose owner
 * delivers; they are two records, because two write them.
 */
export class Registry {
  private readonly webhooks = new Map<string, Webhook>();
  private readonly progresses = new Map<string, Progress>();
  private readonly listeners = new Set<(id: string) => void>();
  private readonly positions: Positions;
  private readonly following: Following;
  private publisher: Promise<Publisher> | undefined;
  private partitions = 0;

  constructor(
    private readonly cluster: Cluster,
    readonly topic: string,
    onTrouble: OnTrouble,
  ) {
    this.positions = new Positions([topic]);
    const options = async () => {
      this.partitions = (await cluster.logs([topic])).length;
      if (this.partitions === 0) throw new Error(`there is no topic ${topic}: \`npx tautline topics\` creates it`);
      return { topics: [topic], from: 'start' as const, onRecord: this.take };
    };
    this.following = follow(cluster, options, onTrouble);
  }

  get ready(): Promise<void> {
    return this.following.caughtUp;
  }

  /** Takes in everything that was committed before the call, by whichever instance. */
  async refresh(): Promise<void> {
    await this.ready;
    const ends = (await this.cluster.logs([this.topic])).map(({ end, ...log }): Coordinates => ({
      ...log,
      offset: end,
    }));
    if (ends.every((end) => this.positions.reachesPlace(end))) return;
    const from = ends.map((end) => ({ ...end, offset: this.positions.get(end) }));
    await readBetween(this.cluster, { topics: [this.topic], from, to: ends, onRecord: this.take });
    // What the end of a transaction leaves behind is not among the records.
    for (const end of ends) if (!this.positions.reachesPlace(end)) this.positions.set(end);
  }

  partitionOf(id: string): number {
    return partitionFor(id, this.partitions);
  }

  get(id: string): Entry | undefined {
    const webhook = this.webhooks.get(id);
    return webhook && { webhook, progress: this.progresses.get(id) };
  }

  /** The oldest first. */
  all(): Entry[] {
    return [...this.webhooks.values()]
      .sort((a, b) => (a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1))
      .map((webhook) => ({ webhook, progress: this.progresses.get(webhook.id) }));
  }

  /** Also of one that was deleted while its owner wrote. */
  progressOf(id: string): Progress | undefined {
    return this.progresses.get(id);
  }

  /** Progress that belongs to nobody any more. */
  orphans(partition: number): string[] {
    return [...this.progresses.keys()].filter((id) => !this.webhooks.has(id) && this.partitionOf(id) === partition);
  }

  /** Told when a webhook, not its progress, was put down, changed or removed. */
  onChange(listener: (id: string) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async put(webhook: Webhook): Promise<void> {
    await this.publish([this.record(WEBHOOK, webhook.id, webhook)]);
  }

  async remove(id: string): Promise<void> {
    await this.publish([this.record(WEBHOOK, id, null), this.record(PROGRESS, id, null)]);
  }

  /** As its owner writes it. */
  progressRecord(id: string, progress: Progress | null): OutputRecord {
    return this.record(PROGRESS, id, progress);
  }

  async close(): Promise<void> {
    await this.following.close();
    await (await this.publisher?.catch(() => undefined))?.close();
  }

  private async publish(records: OutputRecord[]): Promise<void> {
    await this.ready;
    this.publisher ??= this.cluster.publisher();
    await (await this.publisher).publish(records);
    await this.refresh();
  }

  private record(kind: string, id: string, value: object | null): OutputRecord {
    return {
      topic: this.topic,
      partition: this.partitionOf(id),
      key: kind + id,
      value: value === null ? null : JSON.stringify(value),
      headers: { 'content-type': 'application/json' },
    };
  }

  private readonly take = (input: InputRecord): void => {
    if (this.positions.passed(input)) return;
    this.positions.pass(input);
    const key = input.key === null ? '' : utf8.decode(input.key);
    const value = input.value === null ? null : parsed(utf8.decode(input.value));
    if (value === undefined) return;
    if (key.startsWith(PROGRESS)) keep(this.progresses, key.slice(PROGRESS.length), value as Progress | null);
    if (!key.startsWith(WEBHOOK)) return;
    const id = key.slice(WEBHOOK.length);
    keep(this.webhooks, id, value as Webhook | null);
    for (const listener of this.listeners) listener(id);
  };
}

function keep<T>(map: Map<string, T>, id: string, value: T | null): void {
  if (value === null) map.delete(id);
  else map.set(id, value);
}

/** Undefined for what is none of ours. */
function parsed(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'id' in value ? value : undefined;
  } catch {
    return undefined;
  }
}
