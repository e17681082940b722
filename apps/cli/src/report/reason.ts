import type { DivergenceSide, Reason, Speaker } from '#events';
import type { Reading } from './history.js';
import { html, type Html } from './html.js';
import { inFragment, marked } from './quote.js';
import { counted, eventName, nameOf, signed, sourceName, timeTag } from './words.js';

/** Finds where a signal was read, by its id. */
export type ReadingOf = (signal: string) => Reading | undefined;

/** Names listed of those who carry one story. */
const MOST_CARRIERS = 8;

/** `state:USA` → `USA`. */
const affiliationOf = (id: string): string => id.replace(/^[a-z_]+:/, '');

const said = (speaker: Speaker | undefined): Html | null =>
  speaker
    ? html`said by <b>${speaker.name}</b>${speaker.affiliation ? ` (${affiliationOf(speaker.affiliation)})` : null} · `
    : null;

/** The publisher, linked to the article where its address is known; only the web's own schemes become links. */
export const sourceLink = (source: { id: string; name?: string }, url: string | undefined): Html =>
  url !== undefined && /^https?:\/\//i.test(url)
    ? html`<a href="${url}" rel="noreferrer noopener nofollow">${sourceName(source)}</a>`
    : html`<cite>${sourceName(source)}</cite>`;

function carried(reading: Reading | undefined): string | null {
  const names = [...(reading?.carriers ?? [])];
  if (names.length < 2) return null;
  const rest = names.length - MOST_CARRIERS;
  const listed = names.slice(0, MOST_CARRIERS).join(', ');
  return `the story is carried by ${listed}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** One signal's part in the index: its points, its words, who says so and who carries it. */
export function reasonItem(reason: Reason, readingOf: ReadingOf): Html {
  const reading = readingOf(reason.signal);
  const way = reason.direction === 'de-escalatory' ? 'cools' : 'heats';
  return html`<li class="reason" data-way="${way}">
    <p class="weight"><b>${signed(reason.weight)}</b> <span>${way}</span></p>
    <figure>
      <blockquote>${marked(reason.quote, reason)}</blockquote>
      <figcaption>
        ${nameOf(reason.dimension)} · ${eventName(reason.event)} · ${reason.standing} · ${said(reason.speaker)}
        ${sourceLink(reason.source, reason.url)} · ${timeTag(reason.occurredAt)} ·
        ${counted(reason.origins, 'independent origin')}${listed(carried(reading))}
        ${reason.dyadFrom === 'context' ? '· pair inferred from the article' : null}
      </figcaption>
      ${reading ? inFragment(reason.quote, reason, reading.title, reading.text) : null}
    </figure>
  </li>`;
}

const listed = (text: string | null): string | null => (text === null ? null : ` · ${text}`);

const sideOf = (side: DivergenceSide, label: string, readingOf: ReadingOf): Html => {
  const reading = readingOf(side.signal);
  const spans = reading?.signal.evidence ?? { start: 0, cues: [] };
  return html`<figure class="side">
    <p class="label">${label}</p>
    <p><b>${side.speaker}</b>${side.affiliation ? ` (${affiliationOf(side.affiliation)})` : null}</p>
    <blockquote>${marked(side.quote, spans)}</blockquote>
    <figcaption>${sourceLink(side.source, reading?.signal.fragment.url)} · ${timeTag(side.at)}</figcaption>
    ${reading ? inFragment(side.quote, spans, reading.title, reading.text) : null}
  </figure>`;
};

/** The two that do not fit, side by side. */
export const sidesOf = ([one, other]: [DivergenceSide, DivergenceSide], readingOf: ReadingOf): Html =>
  html`<div class="sides">${sideOf(one, 'One side', readingOf)} ${sideOf(other, 'The other', readingOf)}</div>`;
