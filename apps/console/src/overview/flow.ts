import { articleKey, type Alert, type InputRecord, type Topics } from '#events';
import type { Cluster } from '#stream';
import { follow, type Following, type OnTrouble } from '#views';
import type { Flow as Rates, Latency } from '../api/overview.js';
import { Journeys } from './journeys.js';
import { Rate } from './rate.js';

/** Offsets per partition that are read at the start: the journeys of the latest alerts are then known. */
const REACH_BACK = 200;
/** What errors are counted over, minutes. */
export const ERROR_MINUTES = 5;

const utf8 = new TextDecoder();

/** What passes through the pipeline: counted as it passes, and timed from fragment to alert. */
export class Flow {
  private readonly journeys = new Journeys();
  private readonly rates: { fragments: Rate; signals: Rate; alerts: Rate };
  /** Over the time that errors are counted over. */
  private readonly read: { enricher: Rate; alerter: Rate };
  private readonly following: Following;
  private live = false;

  constructor(
    private readonly cluster: Cluster,
    private readonly topics: Topics,
    onTrouble: OnTrouble,
    private readonly clock = Date.now,
  ) {
    const now = clock();
    const longer = (): Rate => new Rate(now, ERROR_MINUTES * 60_000, 5_000);
    this.rates = { fragments: new Rate(now), signals: new Rate(now), alerts: new Rate(now) };
    this.read = { enricher: longer(), alerter: longer() };
    this.following = follow(cluster, async () => this.begin(), onTrouble);
    void this.following.caughtUp.then(() => (this.live = true));
  }

  /** Null until it has caught up: what lay there before did not pass just now. */
  rate(): Rates {
    const now = this.clock();
    const { fragments, signals, alerts } = this.rates;
    const of = (rate: Rate): number | null => (this.live ? rate.perSecond(now) : null);
    return { fragments: of(fragments), signals: of(signals), alerts: of(alerts) };
  }

  /** Records that passed into a stage lately. */
  readBy(stage: 'enricher' | 'alerter'): number {
    return this.read[stage].count(this.clock());
  }

  latency(): Latency | null {
    return this.journeys.latency();
  }

  close(): Promise<void> {
    return this.following.close();
  }

  private async begin() {
    const { fragments, signals, escalation, deEscalation, divergence } = this.topics;
    const topics = [fragments, signals, escalation, deEscalation, divergence].map(({ name }) => name);
    const logs = await this.cluster.logs(topics);
    const missing = topics.filter((topic) => !logs.some((log) => log.topic === topic));
    if (missing.length > 0) throw new Error(`there is no topic ${missing.join(', ')} yet`);
    const from = logs.map(({ topic, partition, start, end }) => ({
      topic,
      partition,
      offset: Math.max(start, end - REACH_BACK),
    }));
    return { topics, from, onRecord: this.take };
  }

  private readonly take = (record: InputRecord): void => {
    const { fragments, signals } = this.topics;
    if (record.topic === fragments.name) this.takeFragment(record);
    else if (record.topic === signals.name) this.takeSignal(record);
    else this.takeAlert(record);
  };

  private count(...rates: Rate[]): void {
    if (this.live) for (const rate of rates) rate.add(this.clock());
  }

  private takeFragment(record: InputRecord): void {
    this.count(this.rates.fragments, this.read.enricher);
    // Also of a structured CloudEvent; what is no fragment leads to no alert.
    const value = parsed(record);
    const { articleId, source, index, version = 1 } = (value?.['data'] ?? value ?? {}) as Partial<Identity>;
    if (typeof articleId !== 'string' || typeof source?.id !== 'string' || typeof index !== 'number') return;
    this.journeys.fragment({ article: articleKey({ articleId, source }), index, version }, record.timestamp);
  }

  private takeSignal(record: InputRecord): void {
    const value = parsed(record);
    if (value?.['op'] === 'tick') return;
    this.count(this.rates.signals, this.read.alerter);
    const { article, index, version } = (value?.['fragment'] ?? {}) as Partial<Passage>;
    if (typeof article !== 'string' || typeof index !== 'number' || typeof version !== 'number') return;
    this.journeys.signal(record, { article, index, version });
  }

  private takeAlert(record: InputRecord): void {
    this.count(this.rates.alerts);
    const { after } = (parsed(record) ?? {}) as Partial<Alert>;
    if (typeof after?.offset === 'number') this.journeys.alert(after, record.timestamp);
  }
}

interface Identity {
  articleId: string;
  source: { id: string };
  index: number;
  version?: number;
}

interface Passage {
  article: string;
  index: number;
  version: number;
}

function parsed({ value }: InputRecord): Record<string, unknown> | null {
  try {
    const json: unknown = JSON.parse(utf8.decode(value ?? undefined));
    return typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
