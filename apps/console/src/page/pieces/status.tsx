import type { Status as StatusName } from '#lag';
import { Icon, type IconName } from './icon.js';

type Tone = 'good' | 'warn' | 'bad' | 'dim';

export const STATUSES: Record<StatusName, { icon: IconName; tone: Tone; means: string }> = {
  OK: { icon: 'ok', tone: 'good', means: 'keeps up' },
  WARN: { icon: 'warn', tone: 'warn', means: 'reads, but falls behind' },
  STALL: { icon: 'stall', tone: 'bad', means: 'commits, but does not advance' },
  STOP: { icon: 'stop', tone: 'bad', means: 'commits no more' },
  REWIND: { icon: 'rewind', tone: 'bad', means: 'went back' },
  UNKNOWN: { icon: 'unknown', tone: 'dim', means: 'nobody can say' },
};

const SEVERITY: readonly StatusName[] = ['OK', 'UNKNOWN', 'WARN', 'REWIND', 'STALL', 'STOP'];

export const severity = (status: StatusName): number => SEVERITY.indexOf(status);

export const Mark = ({ icon, tone, children }: { icon: IconName; tone: Tone; children: string }) => (
  <span class="mark" data-tone={tone}>
    <Icon name={icon} /> {children}
  </span>
);

/** Icon and word, so that no state is told by colour alone. */
export const Status = ({ status }: { status: StatusName }) => {
  const { icon, tone, means } = STATUSES[status];
  return (
    <span class="mark" data-tone={tone} data-status={status} title={means}>
      <Icon name={icon} /> {status}
    </span>
  );
};
