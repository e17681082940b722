import { bandsOf } from '#drawing';
import type { Tuning } from '#escalation';
import { dyadSection } from './dyad-section.js';
import { type DyadView, viewOf } from './dyad-view.js';
import type { History } from './history.js';
import { html, Html } from './html.js';
import { hatchings, legend } from './legend.js';
import { contents, others } from './overview.js';
import { roomFor } from './room.js';
import type { Shown } from './shown.js';
import { STYLE } from './style.js';
import { counted, dyadName, minute, timeTag } from './words.js';

/** Sections with a chart; further pairs are lines of a table. */
const MOST_SECTIONS = 60;

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** Pairs with something to say: an alert, or an index that reached the first rung. */
const speaks = ({ alerts, peak }: DyadView, tuning: Tuning): boolean =>
  alerts.length > 0 || peak.level !== 'calm' || peak.index >= tuning.ladder.watch.enter;

const filter = ({ from, to, dyad }: Shown): string | null => {
  const parts = [
    ...(dyad === undefined ? [] : [`only ${dyadName(dyad)}`]),
    ...(from === -Infinity ? [] : [`from ${minute(from)}`]),
    ...(to === Infinity ? [] : [`to ${minute(to)}`]),
  ];
  return parts.length === 0 ? null : `Shown: ${parts.join(', ')}.`;
};

/** Links of the whole page must be its own: no scripts, nothing fetched. */
export function page(history: History, shown: Shown, tuning: Tuning): string {
  const views = history
    .dyads()
    .flatMap((dyad) => viewOf(dyad, shown) ?? [])
    .sort((a, b) => b.peak.index - a.peak.index || (a.dyad < b.dyad ? -1 : 1));
  const speaking = views.filter((view) => speaks(view, tuning));
  const told = [
    ...speaking.filter(({ alerts }) => alerts.length > 0),
    ...speaking.filter(({ alerts }) => alerts.length === 0),
  ];
  const chosen = new Set(told.slice(0, MOST_SECTIONS));
  const charted = views.filter((view) => chosen.has(view));
  const rest = views.filter((view) => !chosen.has(view));
  const alerts = views.reduce((sum, view) => sum + new Set(view.alerts.map(({ id }) => id)).size, 0);
  const bands = bandsOf(tuning);
  const room = roomFor(charted.length);
  const ends = views.map(({ points, last }) => [points[0]?.at ?? last.at, last.at] as const);
  const [start, end] = [Math.min(...ends.map(([at]) => at)), Math.max(...ends.map(([, at]) => at))];
  const shownOnly = filter(shown);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>Tautline: replay</title>
        <style>
          ${new Html(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#content">Skip to the pairs</a>
        ${hatchings()}
        <header>
          <h1>Tautline: replay</h1>
          <p class="dim">
            ${counted(history.fragments, 'fragment')} · ${counted(views.length, 'pair')} · ${counted(alerts, 'alert')}
            ${views.length > 0 ? html` · ${timeTag(start)} to ${timeTag(end)}` : null}
          </p>
          ${shownOnly === null ? null : html`<p>${shownOnly}</p>`}
        </header>
        <main id="content">
          ${charted.length > 0 ? html`${contents(charted)} ${legend()}` : html`<p>No pair has anything to say.</p>`}
          ${charted.map((view) => dyadSection(view, bands, room, (signal) => history.readingOf(signal)))}
          ${others(rest)}
        </main>
      </body>
    </html>`.toString();
}
