import type { AlertFeed, AlertRecord, Subscription, Turns } from '#views';
import { FeedBusy, filterOfFields, Positions } from '#views';
import type { Logger } from '#platform';
import type { PartitionLog } from '#stream';
import { alertMessage } from './messages.js';
import { Outbox } from './outbox.js';
import type { Outcome, Post } from './post.js';
import type { DeliveryRules } from './rules.js';
import { placed, resumed } from './resume.js';
import { isRunning, type Failing, type Progress, type Webhook } from './webhook.js';

export interface CourierDeps {
  feed: AlertFeed;
  post: Post;
  rules: DeliveryRules;
  clock: () => number;
  random: () => number;
  /** Requests under way at a time, over all webhooks. */
  turns: Turns;
  /** False where another instance may be the owner by now. */
  mayDeliver: () => boolean;
  /** Something is to be committed. */
  onProgress: () => void;
  logger: Pick<Logger, 'info' | 'warn'>;
}

/** How long `close` waits for the answers to what is under way, ms. */
const FINISHING_MS = 3_000;
const RETRY_MS = 500;
const GIVEN_UP_SHOWN = 20;

type Failed = Extract<Outcome, { ok: false }>;

/** Delivers to one webhook, from where it was left, until it is closed. */
export class Courier {
  private readonly outbox: Outbox<AlertRecord>;
  private readonly state: Progress;
  private subscription: Subscription | undefined;
  private readonly underWay = new Set<Promise<void>>();
  private readonly abort = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private onSpace: (() => void) | undefined;
  private open = true;

  constructor(
    private readonly webhook: Webhook,
    progress: Progress | undefined,
    /** As it is now. */
    logs: readonly PartitionLog[],
    private readonly deps: CourierDeps,
  ) {
    this.state = resumed(webhook, progress);
    const { topics, positions } = deps.feed;
    const before = placed(this.state, topics, logs);
    if (!before) deps.logger.warn({ webhook: webhook.id }, 'where it was cannot be read: it goes on from now');
    this.outbox = new Outbox(deps.rules, before ?? { read: positions.copy(), open: [] }, deps.random);
  }

  start(): void {
    if (isRunning(this.webhook, this.state)) void this.subscribe();
  }

  /** To be committed. */
  progress(): Progress {
    const { topics } = this.deps.feed;
    const position = this.subscription?.position();
    const read = position === undefined ? new Positions(topics) : (Positions.parse(position, topics) ?? undefined);
    const { read: furthest, open } = this.outbox.state(read ?? new Positions(topics));
    return { ...this.state, read: furthest.toString(), open };
  }

  /** Waits a moment for what is under way; what has no answer by then is sent again by the next one. */
  async close(): Promise<void> {
    this.stop();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, FINISHING_MS)));
    await Promise.race([Promise.all(this.underWay), late]);
    clearTimeout(timer);
    this.abort.abort();
    await Promise.all(this.underWay);
  }

  private async subscribe(): Promise<void> {
    const { feed, logger } = this.deps;
    const { id } = this.webhook;
    try {
      const subscription = await feed.subscribe({
        filter: filterOfFields(this.webhook.filter),
        after: this.outbox.from,
        onAlert: (record) => this.admit(record),
        onGap: (lost) => logger.warn({ webhook: id, ...lost }, 'alerts that it has not been sent are no longer kept'),
      });
      this.subscription = subscription;
      if (!this.open) await subscription.close();
    } catch (error) {
      if (!this.open) return;
      if (!(error instanceof FeedBusy))
        logger.warn({ webhook: id, error: String(error) }, 'the log cannot be read yet');
      this.timer = setTimeout(() => void this.subscribe(), RETRY_MS);
    }
  }

  private admit(record: AlertRecord): Promise<void> | void {
    // Also when this one has been stopped: its position has moved behind the record already.
    this.outbox.admit(record);
    this.pump();
    if (this.outbox.full && this.open) return new Promise((resolve) => (this.onSpace = resolve));
  }

  private readonly pump = (): void => {
    clearTimeout(this.timer);
    if (!this.open) return;
    const { clock, mayDeliver } = this.deps;
    const may = mayDeliver();
    for (let step = may ? this.outbox.next(clock()) : null; step; step = this.outbox.next(clock())) {
      const delivery = this.deliver(step);
      this.underWay.add(delivery);
      void delivery.finally(() => this.underWay.delete(delivery));
    }
    const due = this.outbox.due();
    if (due !== null) this.timer = setTimeout(this.pump, may ? Math.max(0, due - clock()) : RETRY_MS);
  };

  private async deliver(step: AlertRecord): Promise<void> {
    const done = await this.deps.turns.take();
    const { signal } = this.abort;
    const outcome = this.open ? await this.deps.post(this.webhook, alertMessage(step), signal) : null;
    done();
    if (outcome === null || (!outcome.ok && signal.aborted)) return this.outbox.release(step);
    if (outcome.ok) this.succeeded(step);
    else this.failed(step, outcome);
    if (!this.outbox.full) this.onSpace?.();
    this.deps.onProgress();
    this.pump();
  }

  private succeeded(step: AlertRecord): void {
    this.outbox.delivered(step);
    this.state.delivered += 1;
    this.state.lastDelivered = this.now();
    delete this.state.failing;
  }

  private failed(step: AlertRecord, outcome: Failed): void {
    const { rules, clock } = this.deps;
    const age = this.outbox.refused(step, clock(), outcome);
    const { since, failures } = this.state.failing ?? { since: this.now(), failures: 0 };
    const failing: Failing = { since, failures: failures + 1, reason: outcome.reason };
    this.state.failing = failing;
    const nothingFor = clock() - Date.parse(since);
    if (outcome.gone) this.pause('the endpoint answered 410 Gone');
    else if (failing.failures >= rules.minFailures && nothingFor >= rules.maxAge)
      this.pause(`nothing could be delivered since ${since}; the last answer: ${outcome.reason}`);
    else if (age >= rules.maxAge) this.giveUp(step, outcome.reason);
  }

  private pause(reason: string): void {
    if (this.state.paused) return;
    this.state.paused = { since: this.now(), reason };
    this.deps.logger.warn({ webhook: this.webhook.id, reason }, 'webhook paused');
    this.stop();
  }

  private giveUp(step: AlertRecord, reason: string): void {
    const { id, sequence } = step.alert;
    this.outbox.giveUp(step);
    this.state.givenUpCount += 1;
    this.state.givenUp = [{ alert: id, sequence, at: this.now(), reason }, ...this.state.givenUp].slice(
      0,
      GIVEN_UP_SHOWN,
    );
    this.deps.logger.warn({ webhook: this.webhook.id, alert: id, sequence, reason }, 'delivery given up');
  }

  private stop(): void {
    this.open = false;
    clearTimeout(this.timer);
    void this.subscription?.close();
    this.onSpace?.();
  }

  private now(): string {
    return new Date(this.deps.clock()).toISOString();
  }
}
