import type { Attribution, Enriched, Entity, EntityKind, Signal, Span } from '#events';
import type { styleText } from 'node:util';
import { oneLine, paint, plain } from './alert.js';
import { type Mark, markRows } from './mark-rows.js';
import { wrap } from './wrap.js';

type Style = Parameters<typeof styleText>[0];
type Paint = ReturnType<typeof paint>;

const ENTITY_COLOURS: Readonly<Record<EntityKind, Style>> = {
  state: 'cyan',
  place: 'cyan',
  person: 'blue',
  organization: 'blue',
  group: 'blue',
  military_unit: 'magenta',
  platform: 'magenta',
  weapon: 'magenta',
  quantity: 'yellow',
  date: 'yellow',
};
const SIGNAL_COLOURS = { escalatory: 'red', 'de-escalatory': 'green', neutral: 'white' } as const;

/** A mark of the whole text, in UTF-16 code units. */
interface TextMark extends Span {
  label: string;
  fill: string;
  style: Style;
}

/**
 * The fragment with what was found in it under its words: entities, who said what, and the cues of each signal by its number;
 * then the signals, each with the whole of its reasons.
 * @param width columns to fill
 */
export function explainScored(enriched: Enriched, { colours, width }: { colours: boolean; width: number }): string {
  const p = paint(colours);
  const head = p('bold', `${enriched.articleId} #${enriched.index}`) + p('dim', `  ${enriched.publishedAt}`);
  if (enriched.unscored) return `${head}\n  not scored: ${enriched.unscored}\n`;
  const layers = [
    enriched.entities.map(entityMark),
    once(enriched.attributions.flatMap(attributionMarks)),
    enriched.signals.flatMap(cueMarks),
  ];
  const text = plain(enriched.text);
  const lines = wrap(enriched.text, width - 2).flatMap((line) => [
    `  ${p('bold', text.slice(line.start, line.end))}`,
    ...layers.flatMap((layer) => markRows(marksOn(line, layer, p)).map((row) => `  ${row}`)),
    '',
  ]);
  const signals = enriched.signals.flatMap((signal, index) => [...explainSignal(signal, index, p), '']);
  return [head, '', ...lines, ...(signals.length > 0 ? signals : ['  no signal', ''])].join('\n');
}

const entityMark = ({ start, end, kind, id }: Entity): TextMark => ({
  start,
  end,
  label: id ?? kind,
  fill: '─',
  style: ENTITY_COLOURS[kind],
});

function attributionMarks({ speaker, cue, start, end, quoted }: Attribution): TextMark[] {
  const who = speaker === null ? 'somebody' : (speaker.id ?? oneLine(speaker.text));
  return [
    ...(speaker === null ? [] : [{ ...spanOf(speaker), label: 'speaker', fill: '─', style: 'white' as const }]),
    { ...spanOf(cue), label: 'says', fill: '─', style: 'white' },
    { start, end, label: `${quoted ? 'quoted' : 'said'}: ${who} `, fill: '┄', style: 'dim' },
  ];
}

const cueMarks = ({ direction, evidence }: Signal, index: number): TextMark[] =>
  evidence.cues.map((cue) => ({
    ...spanOf(cue),
    label: `(${index + 1}) ${cue.rule}`,
    fill: '═',
    style: SIGNAL_COLOURS[direction],
  }));

/** One speaker of two sayings is marked once. */
const once = (marks: readonly TextMark[]): TextMark[] => [
  ...new Map(marks.map((mark) => [`${mark.start} ${mark.end} ${mark.label}`, mark])).values(),
];

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The part of each mark that lies on the line; one that goes on from the line before has no label there. */
function marksOn(line: Span, marks: readonly TextMark[], p: Paint): Mark[] {
  return marks
    .filter(({ start, end }) => start < line.end && end > line.start)
    .map(({ start, end, label, fill, style }) => ({
      from: Math.max(start, line.start) - line.start,
      to: Math.min(end, line.end) - line.start,
      label: start < line.start ? '' : label,
      fill,
      paint: (text) => p(style, text),
    }));
}

function explainSignal(signal: Signal, index: number, p: Paint): string[] {
  const { dimension, direction, event, intensity, confidence, standing, actor, target, dyad, dyadFrom } = signal;
  const { speaker, theatre, occurredAt, quantities, platforms } = signal;
  const head = [
    p([SIGNAL_COLOURS[direction], 'bold'], `  (${index + 1}) ${direction} ${dimension}`),
    `${event.type}${event.mode ? `/${event.mode}` : ''}`,
    standing,
    `intensity ${intensity}`,
    `confidence ${confidence}`,
  ].join('   ');
  const facts: [string, string | undefined][] = [
    ['actor → target', `${actor ?? '?'} → ${target ?? '?'}`],
    ['dyad', dyad === null ? 'none' : `${dyad}${dyadFrom === 'context' ? ', inferred from the context' : ''}`],
    [
      'speaker',
      speaker && `${oneLine(speaker.name)} (${speaker.affiliation ?? 'whose is unknown'}), “${oneLine(speaker.cue)}”`,
    ],
    ['theatre', theatre],
    ['when', occurredAt],
    ['quantities', quantities.map(({ value, min, max, unit }) => `${numberOf(value, min, max)} ${unit}`).join(', ')],
    ['platforms', platforms.join(', ')],
    ['words', `“${oneLine(signal.evidence.text)}”`],
  ];
  return [head, ...facts.flatMap(([name, fact]) => (fact ? [`      ${p('dim', name.padEnd(14))} ${fact}`] : []))];
}

const numberOf = (value: number, min?: number, max?: number): string =>
  min === undefined && max === undefined ? `${value}` : `${min ?? ''}–${max ?? ''}`;
