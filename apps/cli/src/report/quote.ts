import { piecesOf, type Spans } from '#drawing';
import { type Content, html, type Html } from './html.js';

/** The quote with the words that earned the score marked; a mark tells the rule that read it. */
export const marked = (quote: string, spans: Spans): Html =>
  html`${piecesOf(quote, spans).map(({ text, rule }): Content =>
    rule === undefined ? text : html`<mark title="${rule}">${text}</mark>`,
  )}`;

/** Text shown of the fragment on either side of a quote, UTF-16 code units. */
const AROUND = 320;

/** The quote in its fragment; null where the fragment says nothing more, or is another version. */
export function inFragment(quote: string, spans: Spans, title: string | undefined, text: string): Html | null {
  const { start } = spans;
  const end = start + quote.length;
  if (text.slice(start, end) !== quote) return null;
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  if (`${before}${after}`.trim() === '' && title === undefined) return null;
  const [cutBefore, cutAfter] = [start > AROUND ? '… ' : '', end + AROUND < text.length ? ' …' : ''];
  return html`<details class="fragment">
    <summary>In its fragment</summary>
    ${title === undefined ? null : html`<p><b>${title}</b></p>`}
    <p>${cutBefore}${before}<span class="quoted">${marked(quote, spans)}</span>${after}${cutAfter}</p>
  </details>`;
}
