import type { Band, Point, Scale } from '#drawing';
import type { Frame, Panel } from './frame.js';
import { html, type Html } from './html.js';

/** `M10 20 30 40`: a line through all points. */
const line = (points: readonly Point[], x: Scale, y: (point: Point) => number): string =>
  points.length === 0 ? '' : `M${points.map((point) => `${x(point.at)} ${y(point)}`).join(' ')}`;

function band({ rung, from, to }: Band, top: number, frame: Frame, y: Scale): Html | null {
  if (from >= top) return null;
  const [upper, lower] = [y(Math.min(to, top)), y(from)];
  return html`<rect
      class="band"
      data-rung="${rung}"
      x="${frame.left}"
      y="${upper}"
      width="${frame.right - frame.left}"
      height="${lower - upper}"
    /><line class="rule" x1="${frame.left}" x2="${frame.right}" y1="${lower}" y2="${lower}" /><text
      class="number"
      x="${frame.left - 5}"
      y="${lower + 4}"
    >
      ${from}</text
    ><text class="band-name" x="${frame.right + 5}" y="${lower - 2}">${rung}</text>`;
}

/** The index over the ladder's bands. */
export const indexPanel = (
  points: readonly Point[],
  bands: readonly Band[],
  top: number,
  frame: Frame,
  y: Scale,
  { bottom }: Panel,
): Html => {
  const curve = line(points, frame.x, ({ index }) => y(index));
  const [first, last] = [points[0], points.at(-1)];
  const area = first && last ? `${curve} ${frame.x(last.at)} ${bottom} ${frame.x(first.at)} ${bottom}Z` : '';
  return html`<g class="index">
    ${bands.map((one) => band(one, top, frame, y))}
    <path class="under" d="${area}" />
    <path class="curve" d="${curve}" />
  </g>`;
};
