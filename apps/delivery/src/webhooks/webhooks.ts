import { randomUUID } from 'node:crypto';
import type { AlertFeed, FilterFields } from '#views';
import { Positions, Turns } from '#views';
import { Problem, type Logger } from '#platform';
import type { Cluster, Member } from '#stream';
import { pingMessage } from './messages.js';
import { Owner, type OwnerDeps } from './owner.js';
import type { Outcome, Post } from './post.js';
import { Registry, type Entry } from './registry.js';
import { RULES, type DeliveryRules } from './rules.js';
import { isValid, newSecret } from './sign.js';
import type { Secret, Webhook } from './webhook.js';

export interface WebhooksDeps {
  cluster: Cluster;
  feed: AlertFeed;
  /** Compacted; its name is also that of the group in which instances share out its partitions. */
  topic: string;
  post: Post;
  logger: Logger;
  rules?: DeliveryRules;
  clock?: () => number;
  random?: () => number;
}

/** What is asked for. */
export interface Wish {
  url: string;
  description?: string;
  filter: FilterFields;
  secrets: string[];
}

const MOST_WEBHOOKS = 1_000;
/** Endpoints that hang must not hold up the others. */
const REQUESTS_AT_ONCE = 256;

/** The webhooks: what can be done with them, and this instance's part in delivering to them. */
export class Webhooks {
  readonly registry: Registry;
  private readonly owners = new Map<number, Owner>();
  private assigning: Promise<void> = Promise.resolve();
  private member: Member | undefined;
  private closed = false;
  private readonly clock: () => number;

  constructor(private readonly deps: WebhooksDeps) {
    const { cluster, topic, logger, clock = Date.now } = deps;
    this.clock = clock;
    this.registry = new Registry(cluster, topic, (error) =>
      logger.warn({ error: String(error) }, 'webhooks cannot be read yet, trying again'),
    );
    void this.registry.ready.then(() => this.join());
  }

  /** Resolves when the webhooks and the recent alerts have been read. */
  get ready(): Promise<unknown> {
    return Promise.all([this.registry.ready, this.deps.feed.ready]);
  }

  async create(wish: Wish, from?: number): Promise<Webhook> {
    await this.registry.refresh();
    if (this.registry.all().length >= MOST_WEBHOOKS)
      throw new Problem(409, `There are ${MOST_WEBHOOKS} webhooks already; delete one that is not needed any more`);
    return this.put({ id: `wh_${randomUUID().replaceAll('-', '')}`, origin: 'api', wish }, from);
  }

  /** A new one, from now on or from a time on. */
  async put({ id, origin, wish }: Pick<Webhook, 'id' | 'origin'> & { wish: Wish }, from?: number): Promise<Webhook> {
    const now = this.now();
    // One of this id may have been deleted while its owner wrote how far it was.
    const course = (this.registry.progressOf(id)?.course ?? 0) + 1;
    const { url, description, filter, secrets } = wish;
    const webhook: Webhook = {
      ...{ id, url, ...(description !== undefined && { description }), filter, origin, wanted: 'active', course },
      secrets: secrets.map((secret) => ({ secret, createdAt: now })),
      start: { course, from: await this.positionAt(from) },
      createdAt: now,
      updatedAt: now,
    };
    await this.registry.put(webhook);
    return webhook;
  }

  /** @throws Problem 404 */
  async find(id: string): Promise<Entry> {
    await this.registry.refresh();
    const entry = this.registry.get(id);
    if (entry) return entry;
    throw new Problem(404, `There is no webhook ${JSON.stringify(id)}`);
  }

  async list(): Promise<Entry[]> {
    await this.registry.refresh();
    return this.registry.all();
  }

  /** `active` also lifts a pause that its failures have brought. */
  async change(id: string, changes: Partial<Omit<Wish, 'secrets'> & Pick<Webhook, 'wanted'>>): Promise<Entry> {
    const { webhook } = await this.find(id);
    const course = changes.wanted === 'active' ? webhook.course + 1 : webhook.course;
    await this.registry.put({ ...webhook, ...changes, course, updatedAt: this.now() });
    return this.find(id);
  }

  /** The former secrets sign beside the new one for a while, so that receivers can change over. */
  async rotate(
    id: string,
    { secret = newSecret(), overlapHours }: { secret?: string; overlapHours: number },
  ): Promise<string> {
    const { webhook } = await this.find(id);
    const until = new Date(this.clock() + overlapHours * 3_600_000).toISOString();
    const former = webhook.secrets
      .filter((one) => one.secret !== secret && isValid(one, this.clock()))
      .map((one): Secret => ({ ...one, until: one.until !== undefined && one.until < until ? one.until : until }));
    const secrets = [{ secret, createdAt: this.now() }, ...former];
    await this.registry.put({ ...webhook, secrets, updatedAt: this.now() });
    return secret;
  }

  /** Sends again what was written since a time; receivers know by its id what they have already. */
  async replay(id: string, from: number): Promise<Entry> {
    const { webhook } = await this.find(id);
    const course = webhook.course + 1;
    const start = { course, from: await this.positionAt(from) };
    await this.registry.put({ ...webhook, course, start, updatedAt: this.now() });
    return this.find(id);
  }

  async remove(id: string): Promise<void> {
    await this.find(id);
    await this.registry.remove(id);
  }

  async ping(id: string): Promise<Outcome> {
    const { webhook } = await this.find(id);
    return this.deps.post(webhook, pingMessage(id, randomUUID(), this.now()));
  }

  async close(): Promise<void> {
    this.closed = true;
    await this.assigning;
    await Promise.all([...this.owners.values()].map((owner) => owner.close()));
    await this.member?.close();
    await this.registry.close();
  }

  private async positionAt(time?: number): Promise<string> {
    const { cluster, feed } = this.deps;
    // Not the end of the log: what lies there may not be committed yet, and is still to come.
    if (time === undefined) return feed.position();
    const positions = new Positions(feed.topics);
    for (const place of await cluster.offsetsAt(feed.topics, time)) positions.set(place);
    return positions.toString();
  }

  private join(): void {
    if (this.closed) return;
    const { cluster, topic } = this.deps;
    this.member = cluster.join(topic, [topic], (assigned) => {
      this.assigning = this.assigning.then(() => this.assign(assigned.map(({ partition }) => partition)));
    });
  }

  private async assign(partitions: readonly number[]): Promise<void> {
    const gone = [...this.owners].filter(([partition]) => !partitions.includes(partition));
    for (const [partition] of gone) this.owners.delete(partition);
    await Promise.all(gone.map(([, owner]) => owner.close()));
    if (this.closed) return;
    for (const partition of partitions)
      if (!this.owners.has(partition)) this.owners.set(partition, new Owner(partition, this.ownerDeps));
  }

  private get ownerDeps(): OwnerDeps {
    const { cluster, feed, post, logger, rules = RULES, random = Math.random } = this.deps;
    const isMember = (): boolean => this.member?.health().ok ?? false;
    return { cluster, feed, post, logger, rules, random, clock: this.clock, turns, registry: this.registry, isMember };
  }

  private now(): string {
    return new Date(this.clock()).toISOString();
  }
}

/** Of the process: all its owners share the line. */
const turns = new Turns(REQUESTS_AT_ONCE);
