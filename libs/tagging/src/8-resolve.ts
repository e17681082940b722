import type { KnownName } from './context.js';
import type { Draft, Mention } from './document.js';
import { releaseUnlessTraded } from './resolve/companies.js';
import { resolveGoneState } from './resolve/gone-states.js';
import { resolveHomonym } from './resolve/homonyms.js';
import { releaseInsideTitles } from './resolve/inside-titles.js';
import { resolveKoreas } from './resolve/korea.js';
import { isSeat, resolveSeat } from './resolve/seats.js';

/**
 * Decides names with several readings by what stands around them: a state or the one before it, a capital or its government, a
 * state or a river, a person, a dish. In order of the text, as a decision may rest on the one before.
 */
export function resolve(draft: Draft, names: Map<string, KnownName>): void {
  releaseInsideTitles(draft);
  const mentions = draft.mentions
    .filter(({ names: readings }) => readings !== undefined)
    .sort((a, b) => a.from - b.from);
  for (const mention of mentions) resolveMention(draft, mention, names);
  resolveKoreas(draft);
  for (const mention of draft.mentions) leaveArticle(draft, mention);
}

function resolveMention(draft: Draft, mention: Mention, names: Map<string, KnownName>): void {
  resolveGoneState(draft, mention);
  const readings = mention.names ?? [];
  const [first] = readings;
  if (first?.usage === 'ambiguous' && mention.entity.kind === 'organization') releaseUnlessTraded(draft, mention);
  else if (first?.usage === 'ambiguous' || (first?.usage === 'name' && first.entry.kind === 'state'))
    resolveHomonym(draft, mention, names);
  else if (first?.usage !== 'name' && first?.usage !== 'adjective' && readings.some(isSeat))
    resolveSeat(draft, mention);
}

/** Articles stand outside: `the` | `Gulf`. */
function leaveArticle(draft: Draft, mention: Mention): void {
  if (draft.words[mention.from]?.key !== 'the' || mention.to - mention.from < 2) return;
  draft.covers[mention.from] = undefined;
  mention.from++;
}
