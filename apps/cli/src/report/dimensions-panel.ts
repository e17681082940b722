import { isVisible, linear, outline, type Point, rangeOf, stack } from '#drawing';
import type { Frame, Panel } from './frame.js';
import { html, type Html } from './html.js';
import { toAnchor } from './words.js';

/**
 * The dimensions' parts of the index, each with a colour and a hatching of its own.
 * @param name of the chart, in one word
 */
export function dimensionsPanel(name: string, points: readonly Point[], frame: Frame, { top, bottom }: Panel): Html {
  const layers = stack(points);
  const { low: lowest, high: highest } = rangeOf(layers);
  const y = linear([lowest, highest], [bottom, top]);
  const shown = [...layers].filter(([, own]) => isVisible(own));
  return html`<g class="dimensions">
    ${shown.map(([dimension, own]) => {
      const id = `${name}-${frame.name}-${dimension}`;
      return html`<g data-dimension="${dimension}"><path id="${id}" d="${outline(own, frame.x, y)}" /></g
        ><use href="${toAnchor(id)}" fill="url(#hatch-${dimension})" />`;
    })}
    <line class="zero" x1="${frame.left}" x2="${frame.right}" y1="${y(0)}" y2="${y(0)}" />
    ${[highest, 0, ...(lowest < -4 ? [lowest] : [])].map(
      (value) => html`<text class="number" x="${frame.left - 5}" y="${y(value) + 4}">${Math.round(value)}</text>`,
    )}
  </g>`;
}
