import type { Alert, DivergenceSide, Reason } from '#events';
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'seeds/expected-alerts.json';

/** What is expected of an alert whenever and wherever it is raised: all that a reader sees but its times. */
const outline = ({ kind, lifecycle, sequence, dyad, previousLevel, level, index, because, reasons, sides }: Alert) => ({
  dyad,
  alert: `${kind} ${lifecycle} #${sequence}: ${previousLevel} → ${level}, ${index}${because === undefined ? '' : `; ${because}`}`,
  reasons: reasons.map(reasonOf),
  ...(sides && { sides: sides.map(sideOf) }),
});

const reasonOf = ({ weight, event, standing, speaker, source, origins, quote }: Reason): string =>
  `${weight} ${event}, ${standing}${speaker ? ` by ${speaker.name}` : ''}, in ${source.id}, origins ${origins}: ${quote}`;

const sideOf = ({ speaker, source, quote }: DivergenceSide): string => `${speaker}, in ${source.id}: ${quote}`;

/** The order of all alerts of a dyad is that of the inputs that led to them; the dyads lie beside each other. */
const inOrder = (a: Alert, b: Alert): number =>
  compare(a.dyad, b.dyad) || a.after.offset - b.after.offset || compare(a.kind, b.kind) || a.sequence - b.sequence;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const outlines = (alerts: readonly Alert[]): unknown => [...alerts].sort(inOrder).map(outline);

/** With UPDATE_EXPECTED=1 what was found becomes what is expected: read it before you commit it. */
export function expectedOutlines(found?: unknown): unknown {
  if (found !== undefined && process.env['UPDATE_EXPECTED'] === '1')
    writeFileSync(FILE, `${JSON.stringify(found, null, 2)}\n`);
  return JSON.parse(readFileSync(FILE, 'utf8'));
}
