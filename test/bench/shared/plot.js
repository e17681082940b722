// A line chart as SVG, for the pages under docs/. It is read in light and in dark: what is drawn is of a middle grey, on nothing.
import { writeFileSync } from 'node:fs';

const [WIDTH, HEIGHT] = [640, 260];
const EDGE = { left: 64, right: 120, top: 34, bottom: 42 };
const COLOURS = ['#3b7dd8', '#c2571a', '#2a9d62', '#8a5fc7'];
const GREY = '#7d8590';

const round = (number) => Number(number.toFixed(1));
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The least of 1, 2, 2.5 and 5 times a power of ten that is no less. */
function roundUp(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * [1, 2, 2.5, 5, 10].find((step) => step * power >= number * (1 - 1e-9));
}

/**
 * @param lines each `{ name, points: [x, y][] }`; y begins at 0
 * @param options `title`, `x` and `y` (what is on the axes, with its unit), `log` (x by powers of ten)
 */
function plot(lines, { title, x, y, log = false }) {
  const points = lines.flatMap((line) => line.points);
  const scale = log ? Math.log10 : Number;
  const xs = points.map(([at]) => scale(at));
  const [least, most] = [Math.min(...xs), Math.max(...xs)];
  const top = roundUp(Math.max(...points.map(([, value]) => value)));
  const across = (at) =>
    round(EDGE.left + ((scale(at) - least) / (most - least || 1)) * (WIDTH - EDGE.left - EDGE.right));
  const up = (value) => round(HEIGHT - EDGE.bottom - (value / top) * (HEIGHT - EDGE.top - EDGE.bottom));
  const number = (value) => value.toLocaleString('en');
  const text = (at, height, words, more = '') =>
    `<text x="${at}" y="${height}" fill="${GREY}" ${more}>${escaped(words)}</text>`;
  const steps = [0, 0.25, 0.5, 0.75, 1].map((part) => part * top);
  const ticks = [...new Set(points.map(([at]) => at))].toSorted((a, b) => a - b);
  const every = Math.ceil(ticks.length / 6);
  const floor = HEIGHT - EDGE.bottom;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="11" role="img">`,
    `<title>${escaped(title)}</title>`,
    text(EDGE.left, 16, title, 'font-size="13"'),
    text(EDGE.left - 56, 30, y),
    text((WIDTH + EDGE.left - EDGE.right) / 2, HEIGHT - 6, x, 'text-anchor="middle"'),
    ...steps.flatMap((value) => [
      `<path d="M${EDGE.left} ${up(value)}H${WIDTH - EDGE.right}" stroke="${GREY}" stroke-opacity="0.3"/>`,
      text(EDGE.left - 6, up(value) + 4, number(value), 'text-anchor="end"'),
    ]),
    ...ticks
      .filter((_, i) => i % every === 0)
      .map((at) => text(across(at), floor + 16, number(at), 'text-anchor="middle"')),
    ...lines.flatMap(({ name, points: own }, i) => {
      const colour = COLOURS[i % COLOURS.length];
      const [lastX, lastY] = own.at(-1);
      return [
        `<path d="M${own.map(([at, value]) => `${across(at)} ${up(value)}`).join('L')}" fill="none" stroke="${colour}" stroke-width="2"/>`,
        ...own.map(([at, value]) => `<circle cx="${across(at)}" cy="${up(value)}" r="2.5" fill="${colour}"/>`),
        `<text x="${across(lastX) + 8}" y="${up(lastY) + 4}" fill="${colour}">${escaped(name)}</text>`,
      ];
    }),
    '</svg>',
    '',
  ].join('\n');
}

/** Writes the chart where `--plots` names a folder, so that a run for its numbers alone changes no file. */
export function writePlot(folder, name, lines, options) {
  if (folder === undefined) return;
  writeFileSync(`${folder}/${name}.svg`, plot(lines, options));
  console.log(`wrote ${folder}/${name}.svg`);
}
