import type { Rung } from '#events';
import type { Frame, Panel } from './frame.js';
import { html, type Html } from './html.js';
import type { Point } from './point.js';

export interface Stay {
  level: Rung;
  from: number;
  to: number;
}

/** How long the dyad stood on which rung. */
export function staysOf(points: readonly Point[]): Stay[] {
  const stays: Stay[] = [];
  for (const { at, level } of points) {
    const last = stays.at(-1);
    if (last) last.to = at;
    if (last?.level !== level) stays.push({ level, from: at, to: at });
  }
  return stays;
}

/** About what a letter takes, SVG units. */
const LETTER = 6.5;

/** The rung over time; it is not the band the index lies in, since leaving a rung takes more than entering it. */
export const levelStrip = (stays: readonly Stay[], { x }: Frame, { top, bottom }: Panel): Html =>
  html`<g class="levels">
    ${stays.map(({ level, from, to }) => {
      const [start, width] = [x(from), x(to) - x(from)];
      if (width < 0.5) return null;
      const name =
        width > level.length * LETTER + 8 ? html`<text x="${start + 4}" y="${bottom - 4}">${level}</text>` : null;
      return html`<g data-rung="${level}"
        ><title>${level}</title><rect x="${start}" y="${top}" width="${width}" height="${bottom - top}" />${name}</g
      >`;
    })}
  </g>`;
