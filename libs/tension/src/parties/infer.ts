import type { Article } from './article.js';
import { isWhereTo, mentionsIn } from './mentions.js';
import type { Reading } from '../reading.js';
import type { Told } from '../tell.js';

/** The missing side from the article: whoever it sets against the one that is named, else its two protagonists. */
export function inferred(told: Told, reading: Reading, article: Article): readonly [string | null, string | null] {
  const { event, roles } = told;
  const others = othersIn(told, reading);
  const voice = voiceOf(told);
  const actor = roles.actors[0] ?? null;
  const target = roles.targets[0] ?? null;
  const beside =
    others.find(
      (party) => party !== actor && party !== target && party !== roles.destination && !article.isMediator(party),
    ) ?? null;
  if (beside !== null && (actor === null) !== (target === null)) return [actor ?? beside, target ?? beside];
  const home = homeOf(actor ?? target, event.match, reading);
  if (home !== null && actor !== null && target === null) return [actor, home];
  if (home !== null && actor === null && target !== null) return [home, target];
  const talks = event.dimension === 'talk_progress';
  const heard = voice !== null && !article.isMediator(voice) ? voice : null;
  const against = (party: string): string | null =>
    article.opponent(party) ?? article.counterpart(party, heard) ?? (heard === party ? null : heard);
  if (actor !== null && target === null && !(talks && article.isMediator(actor)))
    return [actor, against(actor) ?? (event.type.startsWith('MOBILIZE') ? null : (roles.destination ?? null))];
  if (actor === null && target !== null) return [against(target), target];
  if (event.dimension === 'pressure') return [actor, target];
  const protagonists = article.protagonists();
  return protagonists ?? [actor, target];
}

const AT_HOME = new Set(['army', 'military', 'government', 'junta', 'regime', 'soldiers', 'troops']);

/** Beside a group, `the army` and `the government` are those of its own country. */
function homeOf(party: string | null, { subject, object }: Told['event']['match'], reading: Reading): string | null {
  if (party?.startsWith('group:') !== true) return null;
  for (const { from, to } of [subject, object]) {
    for (let i = from + 1; i < to; i++) {
      if (!AT_HOME.has(reading.tokens[i]!.lower) || reading.tokens[i - 1]!.lower !== 'the') continue;
      const group = reading.entities.find(({ id, affiliation }) => id === party && affiliation !== undefined);
      return group?.affiliation?.startsWith('state:') === true ? group.affiliation : null;
    }
  }
  return null;
}

/** The state or group that the speaker speaks for. */
const voiceOf = ({ said }: Told): string | null => {
  const affiliation = said?.attribution.speaker?.affiliation;
  return affiliation !== undefined && (affiliation.startsWith('state:') || affiliation.startsWith('group:'))
    ? affiliation
    : null;
};

/** Tokens either way: a bound, so that a sentence without end costs no more per word. */
const NEARBY = 60;

/**
 * Parties of the sentence outside the clause, as long as they are not who says so: no city of a dateline or of a meeting,
 * and no state to which forces only go (`moved two batteries to Qatar`).
 */
function othersIn({ event, sentence, said }: Told, reading: Reading): string[] {
  const { subject, object } = event.match;
  const speaker = said?.attribution.speaker;
  const near = {
    from: Math.max(sentence.from, event.match.at - NEARBY),
    to: Math.min(sentence.to, event.match.at + NEARBY),
  };
  const force = event.dimension === 'force_deployment';
  return mentionsIn(reading, near)
    .filter(({ at, preposition }) => reading.entityAt[at]?.kind !== 'place' && !(force && isWhereTo(preposition)))
    .filter(({ at }) => (at < subject.from || at >= subject.to) && (at < object.from || at >= object.to))
    .filter(({ at }) => !speaker || reading.tokens[at]!.start < speaker.start || reading.tokens[at]!.end > speaker.end)
    .map(({ party }) => party);
}
