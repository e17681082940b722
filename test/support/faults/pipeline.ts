import { consumerGroups, topicCatalogue, type InputRecord, type Topics } from '#events';
import { connectCluster, hasUnread, readToEnd, type Cluster } from '#stream';
import { join } from 'node:path';
import { AppProcess, type Break, type StageName } from './app-process.js';
import { judge, type Committed, type Verdict } from './oracle.js';
import { patiently, sleep } from './patience.js';
import type { Site } from './site.js';
import { traffic } from './traffic.js';

/** Records a second. */
const RATE = 250;
const EVERY = 50;

let pipelines = 0;

/** Topics of its own, the apps that serve them, and what flows through. */
export class Pipeline {
  readonly topics: Topics;
  readonly groups: ReturnType<typeof consumerGroups>;
  readonly cluster: Cluster;
  readonly apps = new Map<StageName, AppProcess[]>();
  /** Of its topics, groups and transactional ids. */
  readonly prefix = `f${process.pid}-${++pipelines}.`;
  private readonly seen = new Map<string, string>();
  private watching: { close(): Promise<void> } | null = null;
  private flowing: Promise<number> | null = null;
  private published = 0;
  private flowEnds = false;

  constructor(
    readonly site: Site,
    readonly seed: number,
  ) {
    this.topics = topicCatalogue(this.prefix);
    this.groups = consumerGroups(this.prefix);
    this.cluster = connectCluster({ brokers: site.servers.kafka.brokers }, { clientId: 'faults' });
  }

  /** Topics, and a reader that sees what is committed as it is committed. */
  async create(): Promise<this> {
    const states = await this.cluster.ensureTopics(Object.values(this.topics));
    if (states.some(({ state }) => state !== 'created')) throw new Error(`${this.prefix} is in use`);
    await patiently('the new topics can be read', () => this.watch().then(() => true));
    return this;
  }

  /** Starts an app; with `breakAt` it will break there. By its port the group knows it again when it has been killed. */
  start(app: StageName, breakAt?: Break, port = 0): AppProcess {
    const env = { ...this.site.env, TAUTLINE_TOPIC_PREFIX: this.prefix, PORT: String(port), LOG_LEVEL: 'info' };
    const log = join(this.site.directory, `${this.prefix}${app}.log`);
    const started = AppProcess.start(app, { env, log, ...(breakAt && { breakAt }) });
    this.apps.set(app, [...this.of(app), started]);
    void started.ended.then(() =>
      this.apps.set(
        app,
        this.of(app).filter((other) => other !== started),
      ),
    );
    return started;
  }

  of(app: StageName): AppProcess[] {
    return this.apps.get(app) ?? [];
  }

  /** News flow until `stopFlow`. What a broker that is away does not take is sent again. */
  flow(rate = RATE, seed = this.seed): void {
    this.flowEnds = false;
    this.flowing = this.publish(rate, seed);
  }

  /** Waits until so many records have been published since `flow`. */
  async flowed(records: number): Promise<void> {
    await patiently(`${records} records have flowed`, () => Promise.resolve(this.published >= records));
  }

  /** @returns how many records were published */
  async stopFlow(): Promise<number> {
    this.flowEnds = true;
    return (await this.flowing) ?? 0;
  }

  /** Where each partition of an app's input ends now; a broker that has just come back is asked again. */
  async ends(app: StageName): Promise<Map<number, number>> {
    const ends = new Map<number, number>();
    await patiently('the brokers say where the logs end', async () => {
      for (const { partition, end } of await this.cluster.logs([this.inputOf(app)])) ends.set(partition, end);
      return ends.size > 0;
    });
    return ends;
  }

  /** Waits until the group has gone on in each partition, behind what was there at `ends`. @returns seconds since `began` */
  async goesOn(app: StageName, ends: ReadonlyMap<number, number>, began: number, within = 120_000): Promise<number> {
    await patiently(
      `the group of the ${app} has gone on in each partition`,
      async () => {
        const committed = await this.committed(app);
        return [...ends].every(([partition, end]) => (committed.get(partition) ?? -1) > end);
      },
      within,
    );
    return (performance.now() - began) / 1000;
  }

  /**
   * Waits until both apps have done everything that was published, and stops them: from then on the logs stay as they are. A
   * tick that comes in the last moment has to be worked on too.
   */
  async rest(): Promise<void> {
    for (;;) {
      await this.drained();
      await Promise.all([...this.apps.values()].flat().map((app) => app.stop()));
      if (!(await this.hasUnread())) return;
      this.start('enricher');
      this.start('alerter');
    }
  }

  async drained(): Promise<void> {
    await patiently('both apps have done everything', async () => !(await this.hasUnread()), 120_000);
  }

  /** What a reader who comes now finds, held against the oracle and against what the reader saw who was here all along. */
  async verdict(before: readonly InputRecord[] = []): Promise<Verdict> {
    const { fragments, enriched, signals, escalation, deEscalation, divergence, deadLetters } = this.topics;
    const committed: Committed = {
      fragments: [...before, ...(await this.read(fragments.name))],
      enriched: await this.read(enriched.name),
      signals: await this.read(signals.name),
      alerts: await this.read(escalation.name, deEscalation.name, divergence.name),
      deadLetters: await this.read(deadLetters.name),
    };
    const verdict = judge(committed, this.topics);
    const final = new Map(
      [...committed.signals, ...committed.alerts].map((record) => [
        placeOf(record),
        Buffer.from(record.value ?? []).toString(),
      ]),
    );
    await patiently(
      'the other reader has seen it all',
      () => Promise.resolve(this.seen.size >= final.size),
      10_000,
    ).catch(() => undefined);
    for (const [place, value] of final)
      if (this.seen.get(place) !== value) verdict.lost.push(`concurrent reader: ${place}`);
    for (const place of this.seen.keys()) if (!final.has(place)) verdict.doubled.push(`concurrent reader: ${place}`);
    return verdict;
  }

  /** Everything committed to some topics, each partition in order. */
  async read(...topics: string[]): Promise<InputRecord[]> {
    const found: InputRecord[] = [];
    await readToEnd(this.cluster, { topics, from: 'start', onRecord: (record) => void found.push(record) });
    return found.sort((a, b) => a.topic.localeCompare(b.topic) || a.partition - b.partition || a.offset - b.offset);
  }

  async close(): Promise<void> {
    await this.stopFlow();
    await Promise.all([...this.apps.values()].flat().map((app) => app.kill()));
    await this.watching?.close();
    await this.cluster.close();
  }

  private async hasUnread(): Promise<boolean> {
    // What the enricher did between the questions is the alerter's to do.
    for (const app of ['enricher', 'alerter', 'enricher', 'alerter'] as const)
      if (await hasUnread(this.cluster, this.groups[app], this.inputOf(app))) return true;
    return false;
  }

  private async committed(app: StageName): Promise<Map<number, number>> {
    const groups = await this.cluster.groups();
    const found = groups.find(({ group }) => group === this.groups[app])?.committed ?? [];
    return new Map(found.map(({ partition, offset }) => [partition, offset ?? -1]));
  }

  private inputOf(app: StageName): string {
    return app === 'enricher' ? this.topics.fragments.name : this.topics.signals.name;
  }

  private async watch(): Promise<void> {
    const { signals, escalation, deEscalation, divergence } = this.topics;
    this.watching = await this.cluster.read({
      topics: [signals, escalation, deEscalation, divergence].map(({ name }) => name),
      from: 'start',
      onRecord: (record) => void this.seen.set(placeOf(record), Buffer.from(record.value ?? []).toString()),
    });
  }

  private async publish(rate: number, seed: number): Promise<number> {
    const publisher = await this.cluster.publisher();
    const records = traffic(this.topics, seed);
    const take = Math.max(1, Math.round((rate * EVERY) / 1000));
    this.published = 0;
    while (!this.flowEnds) {
      const some = Array.from({ length: take }, () => records.next().value);
      for (let sent = false; !sent && !this.flowEnds;) {
        sent = await publisher.publish(some).then(
          () => true,
          () => false,
        );
        if (sent) this.published += some.length;
      }
      await sleep(EVERY);
    }
    await publisher.close();
    return this.published;
  }
}

const placeOf = ({ topic, partition, offset }: InputRecord): string => `${topic}/${partition}@${offset}`;
