import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { articleKey, encode, type Coordinates, type Fragment, type Kill, type Topics } from '#events';
import { Problem, traceStep, within, type Logger } from '#platform';
import type { Cluster, Publisher } from '#stream';
import type { Check, Checked } from './checking.js';
import type { Given } from './given.js';
import type { Limits } from './limits.js';
import type { Receipt } from './receipts.js';
import { CLUSTER, LIMITS, LOGGER, TOPICS } from './tokens.js';

/** Checks records and publishes the good ones. Acknowledged means committed by the brokers. */
@Injectable()
export class Intake implements OnApplicationShutdown {
  private publisher: Promise<Publisher> | undefined;

  constructor(
    @Inject(CLUSTER) private readonly cluster: Cluster,
    @Inject(TOPICS) private readonly topics: Pick<Topics, 'fragments'>,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(LIMITS) private readonly limits: Limits,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await (await this.publisher?.catch(() => undefined))?.close();
  }

  /**
   * @param first place of the first record in its request
   * @param until told of work that goes on after the answer: what it holds in memory is not free yet
   * @param trace traceparent of the request
   */
  async take(
    given: readonly Given[],
    {
      check,
      first,
      dryRun,
      until,
      trace,
    }: {
      check: Check;
      first: number;
      dryRun: boolean;
      until: (work: Promise<unknown>) => void;
      trace: string | null;
    },
  ): Promise<Receipt[]> {
    const receivedAt = Date.now();
    const checked = given.map((one) =>
      one.refusal ? { ok: false as const, refusal: one.refusal } : check(one.value, receivedAt),
    );
    const good = checked.filter((one): one is { ok: true } & Checked => one.ok);
    const places = dryRun
      ? undefined
      : await this.publish(
          good.flatMap(({ fragments }) => fragments),
          until,
          trace,
        );
    let next = 0;
    return checked.map((one, at) => {
      const line = given[at]?.line;
      const place = { record: first + at, ...(line !== undefined && { line }) };
      if (!one.ok) return { ...place, status: 'refused', ...one.refusal };
      const own = places?.slice(next, (next += one.fragments.length));
      return { ...place, ...one.receipt(own) };
    });
  }

  /**
   * What goes into the log is the fragment as the stages will see it, so that the log does not depend on who reads it.
   * @throws Problem 503 where the brokers do not take it in time
   */
  async publish(
    fragments: readonly (Fragment | Kill)[],
    until: (work: Promise<unknown>) => void = () => undefined,
    trace: string | null = null,
  ): Promise<Coordinates[]> {
    if (fragments.length === 0) return [];
    const to = { topic: this.topics.fragments.name, source: '/tautline/ingest' };
    const records = fragments.map((fragment) =>
      encode('fragment', fragment, { ...to, trace: accepted(fragment, trace) }),
    );
    try {
      const sent = this.connect().then((publisher) => publisher.publish(records));
      until(sent);
      return await within(this.limits.publishMs, sent, () => new Error('the brokers did not answer in time'));
    } catch (error) {
      this.logger.warn({ err: error, records: records.length }, 'fragments could not be published');
      throw new Problem(
        503,
        'Kafka cannot be reached. Send the same again: a fragment that did get through counts once.',
        { 'retry-after': '5' },
      );
    }
  }

  /** Kept while it can be had; asked for anew after a failure. */
  private connect(): Promise<Publisher> {
    this.publisher ??= this.cluster.publisher().catch((error: unknown) => {
      this.publisher = undefined;
      throw error;
    });
    return this.publisher;
  }
}

/** A span for each fragment, below that of the request where it has one. */
const accepted = (fragment: Fragment | Kill, parent: string | null): string | null =>
  traceStep({
    name: 'accept',
    kind: 'server',
    parent,
    startedAt: Date.now(),
    attributes: { 'tautline.article': articleKey(fragment) },
  });
