import type { Stay } from '#drawing';
import type { Frame, Panel } from './frame.js';
import { html, type Html } from './html.js';

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
