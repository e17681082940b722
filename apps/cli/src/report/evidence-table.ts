import type { Evidence } from './history.js';
import { html, type Html } from './html.js';
import { marked } from './quote.js';
import { sourceLink } from './reason.js';
import { table } from './table.js';
import { counted, eventName, nameOf, timeTag } from './words.js';

const row = ({ signal, withdrawn }: Evidence): Html =>
  html`<tr>
    <td>${timeTag(signal.fragment.publishedAt)}</td>
    <td>${signal.direction}${withdrawn === undefined ? null : html`<br /><b>withdrawn: ${withdrawn}</b>`}</td>
    <td>${nameOf(signal.dimension)}</td>
    <td>
      ${eventName(signal.event.mode === undefined ? signal.event.type : `${signal.event.type}/${signal.event.mode}`)}
    </td>
    <td>${signal.standing}</td>
    <td class="words">${marked(signal.evidence.text, signal.evidence)}</td>
    <td>${sourceLink(signal.fragment.source, signal.fragment.url)}</td>
  </tr>`;

const HEADS = ['Published', 'Direction', 'Dimension', 'Event', 'Standing', 'Words', 'Source'];

/** Every signal of the dyad, whether or not an alert rests on it; of very many, the latest. */
export function evidenceTable(dyad: string, evidence: readonly Evidence[], most: number): Html | null {
  if (evidence.length === 0) return null;
  const cut = evidence.length > most ? `: the latest ${most} of ${evidence.length.toLocaleString('en')}` : '';
  return html`<details>
    <summary>${counted(evidence.length, 'signal')}</summary>
    ${table(`Signals of ${dyad}${cut}`, HEADS, evidence.slice(-most).map(row))}
  </details>`;
}
