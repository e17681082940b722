import { type Band, type Mark, MOST_MARKS } from '#drawing';
import type { Alert } from '#events';
import { alertCard, livesOf } from './alert-card.js';
import { alertTable } from './alert-table.js';
import { chart } from './chart.js';
import type { DyadView } from './dyad-view.js';
import { evidenceTable } from './evidence-table.js';
import { frames } from './frame.js';
import { html, type Html } from './html.js';
import { pointsTable } from './points-table.js';
import type { ReadingOf } from './reason.js';
import type { Room } from './room.js';
import { anchor, counted, dyadName, timeTag } from './words.js';

const HOUR = 3_600_000;

export function dyadSection(view: DyadView, bands: readonly Band[], room: Room, readingOf: ReadingOf): Html {
  const { dyad, points, last, peak, evidence } = view;
  const lives = livesOf(view.alerts);
  const numbers = new Map(lives.map(({ number, steps: [first] }) => [first.id, number]));
  const marks = view.alerts.map((alert: Alert): Mark => ({ alert, number: numbers.get(alert.id) ?? 0 }));
  const [rows, cards] = [lives.slice(0, -room.cards), lives.slice(-room.cards)];
  const from = points[0]?.at ?? last.at;
  const to = Math.max(last.at, from + HOUR);
  const label = `${dyadName(dyad)}: index over time, now ${last.index.toFixed(1)}, peak ${peak.index.toFixed(1)}`;
  const unmarked = marks.length - MOST_MARKS;
  return html`<section class="dyad" id="${anchor('dyad', dyad)}" aria-labelledby="${anchor('dyad', dyad)}-name">
    <h2 id="${anchor('dyad', dyad)}-name">${dyadName(dyad)}</h2>
    <p class="summary">
      <span class="rung" data-rung="${last.level}">${last.level}</span> at the end, index
      <b>${last.index.toFixed(1)}</b> · peak <b>${peak.index.toFixed(1)}</b> on ${timeTag(peak.at)} ·
      ${counted(lives.length, 'alert')} · ${counted(evidence.length, 'signal')}
    </p>
    <div class="chart">
      ${frames(from, to).map((frame) => chart({ name: anchor('chart', dyad), label, points, evidence, marks, bands }, frame))}
      ${unmarked > 0 ? html`<p class="dim">The chart marks the latest ${MOST_MARKS} of ${marks.length} steps.</p>` : null}
    </div>
    ${pointsTable(dyad, points, room.spans)} ${evidenceTable(dyad, evidence, room.signals)}
    ${lives.length === 0 ? null : html`<h3>${counted(lives.length, 'alert')}</h3>`}
    ${
      rows.length === 0
        ? null
        : html`<details>
            <summary>
              The first ${counted(rows.length, 'alert')} in short, the latest ${room.cards} below in full
            </summary>
            ${alertTable(`Earlier alerts of ${dyad}`, rows)}
          </details>`
    }
    ${cards.map((life) => alertCard(life, readingOf))}
  </section>`;
}
