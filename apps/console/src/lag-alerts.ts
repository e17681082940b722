import type { InputRecord, OutputRecord } from '#events';
import { inWords, Notices, type LagNotice, type LagSnapshot, type NoticeRules } from '#lag';
import type { Logger } from '#platform';
import type { Cluster, Publisher } from '#stream';
import { follow, type Following } from '#views';
import type { Webhook } from './lag-webhook.js';

export interface LagAlertsOptions {
  cluster: Cluster;
  topic: string;
  rules: NoticeRules;
  logger: Logger;
  webhook?: Webhook;
}

/** Tells of groups that fall ill and recover: in a topic, and to a webhook. What was told before a restart is not told again. */
export class LagAlerts {
  private readonly notices: Notices;
  private readonly following: Following;
  private publisher: Publisher | undefined;
  private restored = false;
  private sending: Promise<void> = Promise.resolve();

  constructor(private readonly options: LagAlertsOptions) {
    const { cluster, topic, rules, logger } = options;
    this.notices = new Notices(rules);
    const onRecord = (record: InputRecord): void => {
      const notice = parseNotice(record.value);
      // Those that come from now on are our own, or another console's, which has the same to tell.
      if (notice) this.notices.restore(notice);
    };
    this.following = follow(
      cluster,
      () => this.readFrom(onRecord),
      (error) => logger.debug({ topic, error: String(error) }, 'alerts about lag cannot be read yet'),
    );
    void this.following.caughtUp.then(() => (this.restored = true));
  }

  /** Resolves when it is known what was told before. */
  get ready(): Promise<void> {
    return this.following.caughtUp;
  }

  /** Old facts change nothing, and nothing is told before it is known what was told. */
  see({ stale, at, groups }: LagSnapshot, gone: readonly string[]): void {
    if (!this.restored || stale !== null || at === null) return;
    const now = Date.parse(at);
    const due = groups.filter(({ stale }) => stale === null).map((group) => this.notices.see(group, now));
    for (const notice of [...due, ...gone.map((group) => this.notices.gone(group, now))]) {
      if (notice) this.sending = Promise.all([this.sending, this.tell(notice)]).then(() => undefined);
    }
  }

  async close(): Promise<void> {
    await this.following.close();
    this.options.webhook?.close();
    await this.sending;
    await this.publisher?.close();
  }

  private async readFrom(onRecord: (record: InputRecord) => void) {
    const { cluster, topic } = this.options;
    if ((await cluster.logs([topic])).length === 0) throw new Error(`there is no topic ${topic} yet`);
    return { topics: [topic], from: 'start' as const, onRecord };
  }

  private async tell(notice: LagNotice): Promise<void> {
    const { logger, webhook } = this.options;
    const { group, status, reason, kind } = notice;
    logger[kind === 'alert' ? 'warn' : 'info']({ notice: notice.id, group, status, reason }, `lag ${kind}`);
    await Promise.all([this.publish(notice), webhook?.post(notice.id, { ...notice, text: textOf(notice) })]);
  }

  private async publish(notice: LagNotice): Promise<void> {
    try {
      this.publisher ??= await this.options.cluster.publisher();
      await this.publisher.publish([recordOf(this.options.topic, notice)]);
    } catch (error) {
      this.options.logger.error({ notice: notice.id, error: String(error) }, 'an alert about lag was not published');
    }
  }
}

const recordOf = (topic: string, notice: LagNotice): OutputRecord => ({
  topic,
  key: notice.group,
  value: JSON.stringify(notice),
  headers: {
    ce_specversion: '1.0',
    ce_id: `${notice.id}:${notice.kind}:${notice.status}`,
    ce_type: `com.tautline.lag.${notice.kind}`,
    ce_source: '/tautline/console',
    ce_time: notice.at,
    ce_subject: notice.group,
    'content-type': 'application/json',
  },
});

/** One line for chats, which show the field `text`. */
function textOf({ kind, group, status, reason, since, at, lag, behind }: LagNotice): string {
  const lasted = inWords(Date.parse(at) - Date.parse(since));
  const amount = lag === null ? 'lag unknown' : `${lag} behind${behind === null ? '' : `, ${inWords(behind * 1000)}`}`;
  return kind === 'alert'
    ? `${status} for ${lasted}: consumer group ${group}: ${reason} (${amount})`
    : `Recovered: consumer group ${group} is ${status} for ${lasted}: ${reason}`;
}

/** Null for what somebody else has written. */
function parseNotice(value: Uint8Array | null): LagNotice | null {
  try {
    const notice = JSON.parse(new TextDecoder().decode(value ?? new Uint8Array())) as Partial<LagNotice> | null;
    const fits =
      typeof notice?.group === 'string' &&
      (notice.kind === 'alert' || notice.kind === 'recovery') &&
      !Number.isNaN(Date.parse(notice.since ?? ''));
    return fits ? (notice as LagNotice) : null;
  } catch {
    return null;
  }
}
