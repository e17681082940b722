import type { Alert, DivergenceSide, Reason } from '#events';
import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

export const paint =
  (colours: boolean) =>
  (style: Style, text: string): string =>
    colours ? styleText(style, text, { validateStream: false }) : text;

const MARKS = { escalation: '▲', 'de-escalation': '▼', divergence: '◆' } as const;
const COLOURS = { escalation: 'red', 'de-escalation': 'green', divergence: 'yellow' } as const;
const REASONS_SHOWN = 6;

/** One alert as a block of a few lines: what happened between whom, and the words behind it. */
export function showAlert(alert: Alert, colours: boolean): string {
  const p = paint(colours);
  const head = [
    p([COLOURS[alert.kind], 'bold'], `${MARKS[alert.kind]} ${alert.kind.toUpperCase()} ${alert.lifecycle}`),
    p('bold', alert.dyad),
    alert.level === alert.previousLevel ? alert.level : `${alert.previousLevel} → ${alert.level}`,
    `index ${alert.index.toFixed(1)}`,
    p('dim', minute(alert.at)),
  ].join('   ');
  const parts = Object.entries(alert.dimensions)
    .filter(([, points]) => points !== 0)
    .map(([dimension, points]) => `${dimension.replace('_', ' ')} ${points.toFixed(1)}`);
  const reasons = alert.reasons.filter(({ signal }) => !alert.sides?.some((side) => side.signal === signal));
  return [
    head,
    ...(parts.length > 0 ? [p('dim', `  ${parts.join(' · ')}`)] : []),
    ...(alert.because ? [`  ${alert.because}`] : []),
    ...(alert.sides?.flatMap((side, i) => showSide(side, i === 0 ? 'one side' : 'the other', p)) ?? []),
    ...reasons.slice(0, REASONS_SHOWN).flatMap((reason) => showReason(reason, p)),
    ...(reasons.length > REASONS_SHOWN ? [p('dim', `  … and ${reasons.length - REASONS_SHOWN} more`)] : []),
  ].join('\n');
}

function showReason(reason: Reason, p: ReturnType<typeof paint>): string[] {
  const weight = `${reason.weight >= 0 ? '+' : ''}${reason.weight.toFixed(1)}`.padStart(7);
  const who = reason.speaker ? `says ${oneLine(reason.speaker.name)}` : reason.standing;
  const origins = reason.origins > 1 ? `, ${reason.origins} independent sources` : '';
  return [
    `${weight}  “${highlight(reason, p)}”`,
    p('dim', `         ${reason.event.toLowerCase()} · ${who} · ${sourceName(reason.source)}${origins}`),
  ];
}

/** The quote with the words that earned the score underlined. */
function highlight(reason: Reason, p: ReturnType<typeof paint>): string {
  const quote = plain(reason.quote);
  let text = '';
  let at = 0;
  for (const cue of [...reason.cues].sort((a, b) => a.start - b.start)) {
    const [from, to] = [Math.max(cue.start - reason.start, at), cue.end - reason.start];
    if (to <= from || to > quote.length) continue;
    text += quote.slice(at, from) + p('underline', quote.slice(from, to));
    at = to;
  }
  return text + quote.slice(at);
}

const showSide = (side: DivergenceSide, label: string, p: ReturnType<typeof paint>): string[] => [
  `  ${label}: ${oneLine(side.speaker)}${side.affiliation ? ` (${side.affiliation.replace(/^[a-z_]+:/, '')})` : ''}: “${oneLine(side.quote)}”`,
  p('dim', `         ${sourceName(side.source)} · ${minute(side.at)}`),
];

const sourceName = (source: { id: string; name?: string }): string => oneLine(source.name ?? source.id);
const minute = (time: string): string => `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;

/** In one line, and without what a terminal would obey; as long as before, so that offsets still hold. */
export const plain = (text: string): string => text.replace(/\p{Cc}/gu, ' ');

export const oneLine = (text: string): string => plain(text).replace(/ {2,}/g, ' ').trim();
