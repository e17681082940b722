import type { Frame, Panel } from './frame.js';
import type { Evidence } from './history.js';
import { html, type Html } from './html.js';

/** One stroke per unit of width in which something was reported: up for what heats, down for what cools. */
export function evidenceStrip(evidence: readonly Evidence[], frame: Frame, { top, bottom }: Panel): Html {
  const strokes = { escalatory: new Set<number>(), 'de-escalatory': new Set<number>(), neutral: new Set<number>() };
  for (const { signal } of evidence) {
    strokes[signal.direction].add(Math.round(frame.x(Date.parse(signal.fragment.publishedAt))));
  }
  const middle = (top + bottom) / 2;
  const to = (ends: ReadonlySet<number>, end: number): string =>
    [...ends].map((x) => `M${x} ${middle}V${end}`).join('');
  return html`<g class="evidence">
    <line class="rule" x1="${frame.left}" x2="${frame.right}" y1="${middle}" y2="${middle}" />
    <path class="heats" d="${to(strokes.escalatory, top)}" />
    <path class="cools" d="${to(strokes['de-escalatory'], bottom)}" />
  </g>`;
}
