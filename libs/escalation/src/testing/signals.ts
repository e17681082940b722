import type { Signal, Withdrawal } from '#events';

/** A signal of A against B, `hours` after the start of the tests' time; everything else may be overridden. */
export interface SignalSketch {
  id: string;
  hours?: number;
  /** Hours after the start at which it was published; by default when it happened. */
  published?: number;
  dimension?: Signal['dimension'];
  event?: string;
  intensity?: number;
  standing?: Signal['standing'];
  source?: string;
  origin?: string;
  article?: string;
  story?: string;
  speaker?: string;
  affiliation?: string;
  theatre?: string;
  actor?: string;
  confidence?: number;
  quantities?: Signal['quantities'];
  platforms?: string[];
}

const START = Date.parse('2026-02-17T00:00:00.000Z');
export const atHour = (hours: number): string => new Date(START + Math.round(hours * 3_600_000)).toISOString();

export function sketch(s: SignalSketch): Signal {
  const hours = s.hours ?? 0;
  const source = s.source ?? `source-of-${s.id}`;
  const article = s.article ?? `${source}/article-of-${s.id}`;
  const intensity = s.intensity ?? -6.5;
  const [type = 'MOBILIZE', mode] = (s.event ?? 'MOBILIZE').split('/');
  return {
    schema: '1.0',
    rules: 'test',
    id: s.id,
    op: 'observed',
    story: s.story ?? `${article}#0.1`,
    dimension: s.dimension ?? 'force_deployment',
    event: mode === undefined ? { type } : { type, mode },
    direction: intensity < 0 ? 'escalatory' : intensity > 0 ? 'de-escalatory' : 'neutral',
    intensity,
    confidence: s.confidence ?? 0.8,
    actor: s.actor ?? 'state:AAA',
    target: 'state:BBB',
    dyad: 'AAA~BBB',
    dyadFrom: 'roles',
    ...(s.theatre !== undefined && { theatre: s.theatre }),
    ...(s.speaker !== undefined && {
      speaker: { name: s.speaker, cue: 'said', ...(s.affiliation !== undefined && { affiliation: s.affiliation }) },
    }),
    standing: s.standing ?? 'asserted',
    occurredAt: atHour(hours),
    quantities: s.quantities ?? [],
    platforms: s.platforms ?? [],
    evidence: { text: `Words of ${s.id}.`, start: 0, end: 10 + s.id.length, cues: [] },
    fragment: {
      article,
      index: 0,
      version: 1,
      source: { id: source },
      ...(s.origin !== undefined && { origin: s.origin }),
      publishedAt: atHour(s.published ?? hours),
    },
  };
}

export const withdrawalOf = (signal: Signal, because: Withdrawal['because'] = 'killed', more = 0): Withdrawal => ({
  schema: '1.0',
  rules: 'test',
  id: signal.id,
  op: 'withdrawn',
  dyad: signal.dyad ?? '',
  because,
  more,
  fragment: signal.fragment,
});
