import { type Band, decimate, linear, type Mark, type Point, staysOf, timeTicks, topFor } from '#drawing';
import { dimensionsPanel } from './dimensions-panel.js';
import { evidenceStrip } from './evidence-strip.js';
import type { Frame, Panel } from './frame.js';
import type { Evidence } from './history.js';
import { html, type Html } from './html.js';
import { indexPanel } from './index-panel.js';
import { levelStrip } from './level-strip.js';
import { marksOf } from './marks.js';

export interface Charted {
  /** In one word; no other chart of the page has it. */
  name: string;
  /** What the chart is of, for those who do not see it. */
  label: string;
  points: readonly Point[];
  evidence: readonly Evidence[];
  marks: readonly Mark[];
  bands: readonly Band[];
}

const INDEX: Panel = { top: 14, bottom: 224 };
const LEVEL: Panel = { top: 230, bottom: 246 };
const DIMENSIONS: Panel = { top: 274, bottom: 374 };
const EVIDENCE: Panel = { top: 396, bottom: 416 };
const AXIS = 432;
const HEIGHT = 440;

const heading = (text: string, left: number, y: number): Html =>
  html`<text class="heading" x="${left}" y="${y}">${text}</text>`;

function axis({ from, to, x, left, right, timeTicks: most }: Frame): Html {
  return html`<g class="axis">
    ${timeTicks(from, to, most).map(
      ({ at, label }) =>
        html`<line x1="${x(at)}" x2="${x(at)}" y1="${INDEX.top}" y2="${AXIS - 12}" /><text
            x="${Math.min(right - 14, Math.max(left + 14, x(at)))}"
            y="${AXIS + 2}"
          >
            ${label}</text
          >`,
    )}
  </g>`;
}

/** Index, level, dimensions and evidence of one dyad, one under the other, over one axis of time. */
export function chart({ name, label, points, evidence, marks, bands }: Charted, frame: Frame): Html {
  let peak = 0;
  for (const { index } of points) peak = Math.max(peak, index);
  const top = topFor(peak, bands);
  const y = linear([0, top], [INDEX.bottom, INDEX.top]);
  const drawn = decimate(points, frame.columns);
  return html`<svg class="${frame.name}" viewBox="0 0 ${frame.width} ${HEIGHT}" role="group" aria-label="${label}">
    ${indexPanel(drawn, bands, top, frame, y, INDEX)} ${heading('Index, and the level below it', frame.left, 9)}
    ${axis(frame)} ${levelStrip(staysOf(points), frame, LEVEL)}
    ${heading('Dimensions, in points of the index', frame.left, DIMENSIONS.top - 8)}
    ${dimensionsPanel(name, decimate(points, Math.round(frame.columns / 2)), frame, DIMENSIONS)}
    ${heading('Evidence', frame.left, EVIDENCE.top - 6)} ${evidenceStrip(evidence, frame, EVIDENCE)}
    ${marksOf(marks, frame, y, INDEX.top, INDEX.bottom)}
  </svg>`;
}
