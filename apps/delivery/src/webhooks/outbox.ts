import type { Coordinates } from '#events';
import type { Positions } from '#views';
import { waitAfter, type DeliveryRules } from './rules.js';
import type { Open } from './webhook.js';

/** What is delivered: a step of an alert, and where it lies in the log. */
interface Step {
  at: Coordinates;
  alert: { id: string };
}

interface Entry<T> {
  step: T;
  attempts: number;
  since: number | undefined;
  due: number;
  inFlight: boolean;
}

export interface Failure {
  reason: string;
  /** What the endpoint asked to wait, ms. */
  retryAfter?: number;
}

const keyOf = ({ topic, partition, offset }: Coordinates): string => `${topic}/${partition}/${offset}`;

/**
 * What of the log has been read for one endpoint and is not delivered yet. The steps of one alert go one after the other;
 * different alerts do not wait for each other. Nothing is lost with the process: what is open can be read again from the log.
 */
export class Outbox<T extends Step> {
  /** By alert, each in the order of the log. */
  private readonly lanes = new Map<string, Entry<T>[]>();
  /** Open in the outbox before this one, and not read again yet. */
  private readonly former: Map<string, Open>;
  /** Failed since the last success: with how many different ones that was tried. */
  private readonly failed = new Set<string>();
  private pausedUntil = 0;
  private count = 0;
  private inFlight = 0;

  /** @param before how far a former outbox had read, and what was still open in it */
  constructor(
    private readonly rules: DeliveryRules,
    private readonly before: { read: Positions; open: readonly Open[] },
    private readonly random: () => number = Math.random,
  ) {
    this.former = new Map(before.open.map((open) => [keyOf(open.at), open]));
  }

  /** From where the log has to be read. */
  get from(): Positions {
    const from = this.before.read.copy();
    for (const { at } of this.before.open) if (at.offset < from.get(at)) from.set(at);
    return from;
  }

  get size(): number {
    return this.count;
  }

  get full(): boolean {
    return this.count >= this.rules.capacity;
  }

  /** In the order of the log. */
  admit(step: T): void {
    const former = this.former.get(keyOf(step.at));
    if (!former && this.before.read.passed(step.at)) return;
    this.former.delete(keyOf(step.at));
    const lane = this.lanes.get(step.alert.id) ?? [];
    lane.push({ step, attempts: former?.attempts ?? 0, since: former?.since, due: 0, inFlight: false });
    this.lanes.set(step.alert.id, lane);
    this.count += 1;
  }

  /**
   * What to deliver now; it counts as under way until `delivered`, `refused` or `release`. An endpoint that fails is tried with
   * one at a time, and with another one each time: what it refuses must not hold up what it would take.
   */
  next(now: number): T | null {
    const atOnce = this.failed.size > 0 ? 1 : this.rules.inFlight;
    if (this.inFlight >= atOnce || now < this.pausedUntil) return null;
    const entry = this.heads()
      .filter(({ inFlight, due }) => !inFlight && due <= now)
      .reduce<Entry<T> | null>((a, b) => (a && a.attempts <= b.attempts ? a : b), null);
    if (!entry) return null;
    entry.inFlight = true;
    this.inFlight += 1;
    return entry.step;
  }

  /** When `next` has to be asked again, ms since the epoch; null where only an answer or another alert changes anything. */
  due(): number | null {
    const atOnce = this.failed.size > 0 ? 1 : this.rules.inFlight;
    const idle = this.heads().filter(({ inFlight }) => !inFlight);
    if (idle.length === 0 || this.inFlight >= atOnce) return null;
    return Math.max(this.pausedUntil, Math.min(...idle.map(({ due }) => due)));
  }

  delivered(step: T): void {
    this.remove(step);
    this.failed.clear();
    this.pausedUntil = 0;
  }

  /** @returns for how long it has been tried, ms */
  refused(step: T, now: number, { retryAfter }: Failure): number {
    const entry = this.headOf(step);
    entry.inFlight = false;
    this.inFlight -= 1;
    entry.attempts += 1;
    entry.since ??= now;
    this.failed.add(keyOf(step.at));
    entry.due = now + waitAfter(entry.attempts, this.rules, this.random(), retryAfter);
    this.pausedUntil = now + waitAfter(this.failed.size, this.rules, this.random(), retryAfter);
    return now - entry.since;
  }

  /** Was not sent after all. */
  release(step: T): void {
    this.headOf(step).inFlight = false;
    this.inFlight -= 1;
  }

  /** Is not tried any more; the steps behind it are. */
  giveUp(step: T): void {
    const entry = this.headOf(step);
    if (!entry.inFlight) this.inFlight += 1;
    this.remove(step);
  }

  /**
   * How far the log has been read, and what of it is not delivered.
   * @param read how far it has been read this time: behind the outbox before this one, as long as that is being caught up with
   */
  state(read: Positions): { read: Positions; open: Open[] } {
    const furthest = this.before.read.copy();
    for (const place of read.coordinates()) if (!furthest.reachesPlace(place)) furthest.set(place);
    const held = [...this.lanes.values()].flatMap((lane) =>
      lane.map(({ step: { at }, attempts, since }) => ({ at, attempts, ...(since !== undefined && { since }) })),
    );
    return { read: furthest, open: [...this.former.values(), ...held] };
  }

  private heads(): Entry<T>[] {
    return [...this.lanes.values()].flatMap(([head]) => (head ? [head] : []));
  }

  private headOf(step: T): Entry<T> {
    const head = this.lanes.get(step.alert.id)?.[0];
    if (head?.step !== step) throw new Error(`${keyOf(step.at)} is not the first of its alert`);
    return head;
  }

  private remove(step: T): void {
    this.headOf(step);
    const rest = this.lanes.get(step.alert.id)?.slice(1) ?? [];
    if (rest.length > 0) this.lanes.set(step.alert.id, rest);
    else this.lanes.delete(step.alert.id);
    this.count -= 1;
    this.inFlight -= 1;
    this.failed.delete(keyOf(step.at));
  }
}
