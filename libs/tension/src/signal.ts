import { dyadOf, type ScoredSignal, type Speaker } from '#events';
import type { Said } from './attribution/attribute.js';
import { confidenceOf } from './confidence.js';
import type { Article } from './parties/article.js';
import { inferred } from './parties/infer.js';
import { pairsOf } from './parties/roles.js';
import type { Reading } from './reading.js';
import type { Told } from './tell.js';
import { theatreOf } from './theatre.js';

/** One signal for each pair of parties; one without a dyad where none can be named. */
export function signalsOf(told: Told, reading: Reading, article: Article): ScoredSignal[] {
  if (told.event.atHome === true) return [signalOf(told, reading, told.roles.actors[0] ?? null, null, null)];
  const neutral = told.event.direction === 'neutral';
  // An appeal to both sides, an exercise of two: one thing told, which counts for nobody.
  const own = neutral ? pairsOf(told.roles).slice(0, 1) : pairsOf(told.roles);
  if (own.length > 0) return own.map(([actor, target]) => signalOf(told, reading, actor, target, 'roles'));
  const { actors } = told.roles;
  // Two who do the same (`A and B sent ships`) are two signals, each against whom the article sets them.
  const each =
    actors.length > 1 && !neutral ? actors.slice(0, 2).map((one) => ({ ...told.roles, actors: [one] })) : [told.roles];
  return each.map((roles) => {
    const [actor, target] = inferred({ ...told, roles }, reading, article);
    return signalOf(told, reading, actor, target, actor !== null && target !== null ? 'context' : null);
  });
}

function signalOf(
  told: Told,
  reading: Reading,
  actor: string | null,
  target: string | null,
  dyadFrom: 'roles' | 'context' | null,
): ScoredSignal {
  const { event, sentence, said } = told;
  const { tokens, text } = reading;
  const start = tokens[sentence.from]!.start;
  const end = tokens[sentence.to - 1]!.end;
  const theatre = theatreOf(reading, event.match);
  const dyad = actor !== null && target !== null ? dyadOf(actor, target) : null;
  const speaker = said ? speakerIn(said, text) : null;
  return {
    dimension: event.dimension,
    event: eventType(event.type),
    direction: event.direction,
    intensity: Math.round(Math.min(10, Math.max(-10, event.intensity)) * 100) / 100,
    confidence: confidenceOf(event, dyadFrom ?? (actor === null && target === null ? 'none' : 'one')),
    actor,
    target,
    dyad,
    ...(dyad !== null && dyadFrom !== null ? { dyadFrom } : {}),
    ...(theatre === null ? {} : { theatre }),
    ...(speaker === null ? {} : { speaker }),
    standing: event.standing,
    occurredAt: told.occurredAt,
    quantities: event.quantities,
    platforms: event.platforms,
    evidence: { text: text.slice(start, end), start, end, cues: event.cues },
  };
}

const eventType = (type: string): ScoredSignal['event'] => {
  const slash = type.indexOf('/');
  return slash < 0 ? { type } : { type: type.slice(0, slash), mode: type.slice(slash + 1) };
};

function speakerIn(said: Said, text: string): Speaker | null {
  const { speaker, cue: span } = said.attribution;
  if (!speaker) return null;
  const { id, affiliation } = { id: speaker.id, affiliation: speaker.affiliation };
  return {
    name: speaker.text,
    ...(id === undefined ? {} : { id }),
    ...(affiliation === undefined ? {} : { affiliation }),
    cue: text.slice(span.start, span.end),
  };
}
