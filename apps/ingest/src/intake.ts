import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import {
  encode,
  fragmentId,
  MAX_RECORD_BYTES,
  parseFragment,
  refuse,
  type Coordinates,
  type DecodedFragment,
} from '#events';
import type { OutputRecord, Topics } from '#events';
import { Problem, type Logger } from '#platform';
import type { Cluster, Publisher } from '#stream';
import { PUBLISH_PATIENCE_MS } from './limits.js';
import type { Receipt, Receipts } from './receipts.js';
import type { Given } from './split-records.js';
import { CLUSTER, LOGGER, TOPICS } from './tokens.js';

type Checked = Given & { record: number; decoded: DecodedFragment };
type Good = Checked & { decoded: { ok: true } };

/** Checks records and publishes the good ones. Acknowledged means committed by the brokers. */
@Injectable()
export class Intake implements OnApplicationShutdown {
  private publisher: Promise<Publisher> | undefined;

  constructor(
    @Inject(CLUSTER) private readonly cluster: Cluster,
    @Inject(TOPICS) private readonly topics: Pick<Topics, 'fragments'>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationShutdown(): Promise<void> {
    await (await this.publisher?.catch(() => undefined))?.close();
  }

  /** @param receivedAt ms since the epoch */
  async take(given: readonly Given[], receivedAt: number, dryRun: boolean): Promise<Receipts> {
    const checked = given.map((one, record) => ({ ...one, record, decoded: check(one, receivedAt) }));
    const good = checked.filter((one): one is Good => one.decoded.ok);
    const places = dryRun || good.length === 0 ? [] : await this.publish(good);
    const where = new Map(good.map(({ record }, at) => [record, places[at]]));
    return {
      accepted: good.length,
      refused: checked.length - good.length,
      receipts: checked.map((one) => receiptOf(one, where.get(one.record))),
    };
  }

  private async publish(good: readonly Good[]): Promise<Coordinates[]> {
    const records = good.map(({ decoded }) => outputOf(decoded, this.topics.fragments.name));
    let timer: NodeJS.Timeout | undefined;
    try {
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Error('the brokers did not answer in time')), PUBLISH_PATIENCE_MS);
      });
      return await Promise.race([this.connect().then((publisher) => publisher.publish(records)), late]);
    } catch (error) {
      this.logger.warn({ err: error, records: records.length }, 'fragments could not be published');
      throw new Problem(
        503,
        'Kafka cannot be reached. Send the same again: a fragment that did get through counts once.',
        { 'retry-after': '5' },
      );
    } finally {
      clearTimeout(timer);
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

function check({ value, refusal }: Given, receivedAt: number): DecodedFragment {
  if (refusal) return { ok: false, refusal };
  const decoded = parseFragment(value, receivedAt);
  const size = decoded.ok ? Buffer.byteLength(JSON.stringify(decoded.fragment)) : 0;
  return size <= MAX_RECORD_BYTES
    ? decoded
    : { ok: false, refusal: refuse('RecordTooLarge', `The record has ${size} bytes, more than ${MAX_RECORD_BYTES}`) };
}

/** What goes into the log is the fragment as the stages will see it, so that the log does not depend on who reads it. */
const outputOf = ({ fragment }: Good['decoded'], topic: string): OutputRecord =>
  encode('fragment', fragment, { topic, source: '/tautline/ingest' });

function receiptOf({ record, line, decoded }: Checked, coordinates: Coordinates | undefined): Receipt {
  const place = { record, ...(line !== undefined && { line }) };
  if (!decoded.ok) return { ...place, status: 'refused', ...decoded.refusal };
  const id = fragmentId(decoded.fragment);
  return coordinates ? { ...place, status: 'accepted', id, coordinates } : { ...place, status: 'valid', id };
}
