import type { GroupSummary, LagNotice, Status } from './facts.js';
import { isKnown } from './figure.js';
import { isWorse } from './totals.js';

export interface NoticeRules {
  /** What an alert is sent for. */
  statuses: readonly Status[];
  /** How long it has to last, ms: what passes by itself wakes nobody. */
  holdDown: number;
  /** How long all has to be well before the recovery is told, ms. */
  recoverAfter: number;
}

export const DEFAULT_NOTICE_RULES: NoticeRules = {
  statuses: ['WARN', 'STALL', 'STOP', 'REWIND'],
  holdDown: 60_000,
  recoverAfter: 120_000,
};

type Seen = Pick<GroupSummary, 'group' | 'status' | 'reason' | 'lag' | 'behind'>;

interface Watched {
  /** The last status that says something: unknown is neither well nor ill. */
  status: Status;
  /** Since when it is well, or ill, without a break, ms. */
  since: number;
  ill: boolean;
  /** What was sent and has not recovered. */
  open: LagNotice | null;
}

/** Which changes of status somebody is told of: one alert while it lasts, one more for each time it gets worse, one recovery. */
export class Notices {
  private readonly groups = new Map<string, Watched>();

  constructor(private readonly rules: NoticeRules = DEFAULT_NOTICE_RULES) {}

  /** What was sent before a restart, in order: it is neither sent again nor forgotten. */
  restore(notice: LagNotice): void {
    const ill = notice.kind === 'alert';
    const since = Date.parse(notice.since);
    this.groups.set(notice.group, { status: notice.status, since, ill, open: ill ? notice : null });
  }

  see(seen: Seen, now: number): LagNotice | null {
    if (seen.status === 'UNKNOWN') return null;
    const ill = this.rules.statuses.includes(seen.status);
    const before = this.groups.get(seen.group) ?? { status: 'OK', since: now, ill: false, open: null };
    const watched = { ...before, status: seen.status, ...(before.ill !== ill && { since: now, ill }) };
    this.groups.set(seen.group, watched);
    const notice = this.due(watched, seen, now);
    if (notice) watched.open = notice.kind === 'alert' ? notice : null;
    return notice;
  }

  /** A group that is gone will not recover: that it was deleted ends its alert. */
  gone(group: string, now: number): LagNotice | null {
    const open = this.groups.get(group)?.open;
    this.groups.delete(group);
    if (!open) return null;
    const reason = 'the group was deleted';
    return {
      ...open,
      kind: 'recovery',
      status: 'UNKNOWN',
      reason,
      previous: open.status,
      at: iso(now),
      lag: null,
      behind: null,
    };
  }

  /** Groups of which something was sent that has not recovered. */
  get open(): string[] {
    return [...this.groups].flatMap(([group, { open }]) => (open ? [group] : []));
  }

  private due({ ill, since, open }: Watched, seen: Seen, now: number): LagNotice | null {
    const lasted = now - since;
    if (ill && open === null && lasted >= this.rules.holdDown) return noticeOf(seen, 'alert', 'OK', since, now, null);
    if (ill && open && isWorse(seen.status, open.status)) {
      return noticeOf(seen, 'alert', open.status, Date.parse(open.since), now, open.id);
    }
    if (!ill && open && lasted >= this.rules.recoverAfter) {
      return noticeOf(seen, 'recovery', open.status, since, now, open.id);
    }
    return null;
  }
}

const iso = (at: number): string => new Date(at).toISOString();

function noticeOf(
  { group, status, reason, lag, behind }: Seen,
  kind: LagNotice['kind'],
  previous: Status,
  since: number,
  now: number,
  id: string | null,
): LagNotice {
  return {
    ...{ id: id ?? `${group}@${iso(since)}`, kind, group, status, reason, previous, since: iso(since), at: iso(now) },
    lag: isKnown(lag) ? lag : null,
    behind: 'unknown' in behind ? null : behind.seconds,
  };
}
