import { DIMENSIONS, type Dimension } from '#events';
import type { Frame, Panel } from './frame.js';
import { html, type Html } from './html.js';
import type { Point } from './point.js';
import { linear, type Scale } from './scale.js';
import { toAnchor } from './words.js';

/** One dimension's strip at one time: what heats is stacked up from 0, what cools down from it. */
interface Layer {
  at: number;
  low: number;
  high: number;
}

/** One layer per dimension and point; the layers of one point lie on one another without a gap. */
export function stack(points: readonly Point[]): Map<Dimension, Layer[]> {
  const layers = new Map<Dimension, Layer[]>(DIMENSIONS.map((dimension) => [dimension, []]));
  for (const { at, dimensions } of points) {
    let [up, down] = [0, 0];
    for (const [dimension, own] of layers) {
      const value = dimensions[dimension];
      const from = value >= 0 ? up : down;
      if (value >= 0) up += value;
      else down += value;
      own.push({ at, low: Math.min(from, from + value), high: Math.max(from, from + value) });
    }
  }
  return layers;
}

const outline = (layers: readonly Layer[], x: Scale, y: Scale): string => {
  const over = layers.map(({ at, high }) => `${x(at)} ${y(high)}`);
  const under = layers.toReversed().map(({ at, low }) => `${x(at)} ${y(low)}`);
  return `M${[...over, ...under].join(' ')}Z`;
};

/**
 * The dimensions' parts of the index, each with a colour and a hatching of its own.
 * @param name of the chart, in one word
 */
export function dimensionsPanel(name: string, points: readonly Point[], frame: Frame, { top, bottom }: Panel): Html {
  const layers = stack(points);
  const all = [...layers.values()].flat();
  const highest = Math.max(10, ...extremes(all.map(({ high }) => high)));
  const lowest = Math.min(0, ...extremes(all.map(({ low }) => low)));
  const y = linear([lowest, highest], [bottom, top]);
  const shown = [...layers].filter(([, own]) => own.some(({ low, high }) => high - low >= 0.05));
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

const extremes = (values: readonly number[]): number[] => {
  let [low, high] = [0, 0];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  return [low, high];
};
