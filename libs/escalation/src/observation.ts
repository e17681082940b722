import type { Cue, Dimension, Signal, Standing } from '#events';
import type { Tuning } from './tuning/tuning.js';
import { strengthOf } from './strength.js';
import { assetOf } from './asset.js';

/** What a dyad remembers of one signal. What is undefined is not written. */
export interface Observation {
  id: string;
  dimension: Dimension;
  escalatory: boolean;
  /** PLOVER type, and its mode behind a slash. */
  event: string;
  standing: Standing;
  /** At the time of the happening; 1 is an undisputed act of the worst kind, told once. */
  strength: number;
  /** Of the happening; never after its publication. Ms since the epoch. */
  at: number;
  published: number;
  actor: string | null;
  /** Class of what moves, where the signal counts or names it. */
  asset: string;
  /** Who is behind the report: the wire it came from, else its publisher. */
  voice: string;
  article: string;
  /** The near-duplicate group. */
  story: string;
  theatre: string | undefined;
  speaker: { name: string; id?: string; affiliation?: string; cue: string } | undefined;
  dyadFrom: 'roles' | 'context' | undefined;
  /** Whether the scorer doubts what it read, or a pair that is inferred is no guess all the same. */
  basis: 'doubted' | 'own' | undefined;
  quote: string;
  start: number;
  end: number;
  cues: Cue[];
  source: { id: string; name?: string };
  url: string | undefined;
}

/**
 * @param published ms since the epoch
 * @returns null for a signal without weight: neutral, denied or historical
 */
export function observe(signal: Signal, published: number, tuning: Tuning): Observation | null {
  if (signal.direction === 'neutral') return null;
  const strength = strengthOf(signal, tuning);
  if (strength <= 0) return null;
  const { fragment, evidence } = signal;
  const quote = evidence.text.slice(0, tuning.memory.quote);
  const end = evidence.start + quote.length;
  return {
    id: signal.id,
    dimension: signal.dimension,
    escalatory: signal.direction === 'escalatory',
    event: signal.event.mode === undefined ? signal.event.type : `${signal.event.type}/${signal.event.mode}`,
    standing: signal.standing,
    strength,
    at: signal.occurredAt === fragment.publishedAt ? published : Math.min(Date.parse(signal.occurredAt), published),
    published,
    actor: signal.actor,
    asset: assetOf(signal),
    voice: fragment.origin ?? fragment.source.id,
    article: fragment.article,
    story: signal.story,
    theatre: signal.theatre,
    speaker: signal.speaker,
    dyadFrom: signal.dyadFrom,
    basis: basisOf(signal, tuning),
    quote,
    start: evidence.start,
    end,
    cues: within(evidence.cues, end),
    source: fragment.source,
    url: fragment.url,
  };
}

/**
 * A group is in the news for what it fights, so its pair is no guess; nor is that of a state which says itself that it
 * moves its forces, or that it was attacked.
 */
function basisOf(
  { confidence, dyadFrom, actor, target, event, speaker }: Signal,
  { ladder }: Tuning,
): Observation['basis'] {
  if (confidence < ladder.leastConfidence) return 'doubted';
  if (dyadFrom !== 'context') return undefined;
  if (actor?.startsWith('group:') === true) return 'own';
  const says = speaker?.affiliation;
  if (says === undefined) return undefined;
  return (event.type === 'MOBILIZE' && says === actor) || (event.type === 'ASSAULT' && says === target)
    ? 'own'
    : undefined;
}

const within = (cues: Cue[], end: number): Cue[] =>
  cues.every((cue) => cue.end <= end) ? cues : cues.filter((cue) => cue.end <= end);
