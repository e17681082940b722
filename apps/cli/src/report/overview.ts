import type { DyadView } from './dyad-view.js';
import { html, type Html } from './html.js';
import { livesOf } from './alert-card.js';
import { alertTable } from './alert-table.js';
import { table } from './table.js';
import { anchor, counted, dyadName, timeTag, toAnchor } from './words.js';

const HEADS = ['Pair', 'Level at the end', 'Index', 'Peak', 'Peak on', 'Alerts', 'Signals'];

const row = (name: Html | string, { last, peak, alerts, evidence }: DyadView): Html =>
  html`<tr>
    <th scope="row">${name}</th>
    <td><span class="rung" data-rung="${last.level}">${last.level}</span></td>
    <td>${last.index.toFixed(1)}</td>
    <td>${peak.index.toFixed(1)}</td>
    <td>${timeTag(peak.at)}</td>
    <td>${livesOf(alerts).length}</td>
    <td>${evidence.length}</td>
  </tr>`;

/** The pairs that have a section of their own. */
export const contents = (views: readonly DyadView[]): Html =>
  html`<nav aria-label="Pairs">
    ${table(
      'Pairs, by peak',
      HEADS,
      views.map((view) => row(html`<a href="${toAnchor(anchor('dyad', view.dyad))}">${dyadName(view.dyad)}</a>`, view)),
    )}
  </nav>`;

const MOST = 300;

/** The alerts of a pair without a section. */
const inShort = ({ dyad, alerts }: DyadView): Html => {
  const lives = livesOf(alerts);
  return html`<details>
    <summary>${dyadName(dyad)}: ${counted(lives.length, 'alert')} in short</summary>
    ${alertTable(`Alerts of ${dyadName(dyad)}`, lives)}
  </details>`;
};

/** The pairs that have no section of their own. */
export function others(views: readonly DyadView[]): Html | null {
  if (views.length === 0) return null;
  const cut = views.length > MOST ? `: the first ${MOST} of ${views.length.toLocaleString('en')}` : '';
  return html`<section>
    <h2>Other pairs</h2>
    <details>
      <summary>${views.length.toLocaleString('en')} more, listed without a chart</summary>
      ${table(
        `Other pairs, by peak${cut}`,
        HEADS,
        views.slice(0, MOST).map((view) => row(dyadName(view.dyad), view)),
      )}
    </details>
    ${views.filter(({ alerts }) => alerts.length > 0).map(inShort)}
  </section>`;
}
