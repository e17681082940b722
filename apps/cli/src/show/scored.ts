import type { Enriched, Signal } from '#events';
import { oneLine, paint } from './alert.js';

const COLOURS = { escalatory: 'red', 'de-escalatory': 'green', neutral: 'dim' } as const;

/** What was found in a fragment: its signals, each with its words. */
export function showScored(enriched: Enriched, colours: boolean): string {
  const p = paint(colours);
  const head = p('bold', `${enriched.articleId} #${enriched.index}`);
  if (enriched.unscored) return `${head}  not scored: ${enriched.unscored}`;
  const names = enriched.entities.map(({ text, id, kind }) => `${oneLine(text)} ${p('dim', id ?? kind)}`);
  return [
    `${head}  ${oneLine(enriched.text)}`,
    ...(names.length > 0 ? [p('dim', '  entities: ') + names.join(', ')] : []),
    ...enriched.signals.flatMap((signal) => showSignal(signal, p)),
    '',
  ].join('\n');
}

function showSignal(signal: Signal, p: ReturnType<typeof paint>): string[] {
  const { event, direction, dyad, dyadFrom, standing, intensity, confidence, speaker, evidence } = signal;
  const cues = evidence.cues.map(
    ({ start, end, rule }) => `${rule} “${evidence.text.slice(start - evidence.start, end - evidence.start)}”`,
  );
  return [
    `  ${p(COLOURS[direction], direction)} ${signal.dimension} ${event.type}${event.mode ? `/${event.mode}` : ''}  ` +
      `${dyad ?? 'no dyad'}${dyadFrom === 'context' ? ' (from the context)' : ''}  ${standing}  ` +
      `intensity ${intensity}  confidence ${confidence}`,
    `    “${oneLine(evidence.text)}”${speaker ? ` — ${speaker.name} (${speaker.cue})` : ''}`,
    p('dim', `    ${cues.map(oneLine).join(' · ')}`),
  ];
}
