// Small charts as SVG files for the docs: read on a light page and on a dark one.
import { writeFileSync } from 'node:fs';

export const WIDTH = 720;
const COLOURS = ['#2f7ed8', '#c4661f', '#5a9e4b', '#a05bb5'];
const STYLE =
  '<style>text{font:12px system-ui,sans-serif;fill:#444}.title{font-weight:600}.grid{stroke:#8884;stroke-width:1}' +
  '@media(prefers-color-scheme:dark){text{fill:#ccc}}</style>';

const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
export const text = (x, y, words, more = '') => `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;
const short = (number) =>
  number >= 10 ? Math.round(number).toLocaleString('en') : Number(number.toPrecision(2)).toString();

export const sheet = (height, title, parts) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escaped(title)}">\n` +
  `${STYLE}\n${text(8, 18, title, 'class="title"')}\n${parts.join('\n')}\n</svg>\n`;

/** Horizontal bars, each with a line from its least to its most. @param bars `{ name, value, least, most }` */
export function bars(title, unit, rows) {
  const left = 170;
  const most = Math.max(...rows.map((row) => row.most ?? row.value));
  const x = (value) => left + (value / most) * (WIDTH - left - 110);
  const parts = rows.flatMap(({ name, value, least = value, most: top = value }, at) => {
    const y = 36 + at * 34;
    return [
      text(left - 8, y + 16, name, 'text-anchor="end"'),
      `<rect x="${left}" y="${y}" width="${(x(value) - left).toFixed(1)}" height="22" fill="${COLOURS[at % COLOURS.length]}"/>`,
      `<path class="grid" d="M${x(least).toFixed(1)} ${y + 11}H${x(top).toFixed(1)}" style="stroke:#222;stroke-width:2"/>`,
      text(Math.round(x(top)) + 8, y + 16, `${short(value)} ${unit}`),
    ];
  });
  return sheet(48 + rows.length * 34, title, parts);
}

/** The least of 1, 2, 2.5 and 5 times a power of ten that is no less. */
function roundUp(number) {
  const power = 10 ** Math.floor(Math.log10(number));
  return power * [1, 2, 2.5, 5, 10].find((step) => step * power >= number * (1 - 1e-9));
}

/** Where values stand between 0 and 1, and which are marked: by powers of ten, or from 0 in quarters. */
function heights(values, log) {
  if (!log) {
    const most = roundUp(Math.max(...values));
    return { at: (value) => value / most, marks: [0, 0.25, 0.5, 0.75, 1].map((part) => part * most) };
  }
  const [least, most] = [
    Math.floor(Math.log10(Math.min(...values))),
    Math.ceil(Math.log10(Math.max(...values)) + 1e-9),
  ];
  return {
    at: (value) => (Math.log10(value) - least) / (most - least || 1),
    marks: Array.from({ length: most - least + 1 }, (_, i) => 10 ** (least + i)),
  };
}

/**
 * Lines.
 * @param series `{ name, points: [[x, y]] }`; y above 0 where the height is logarithmic
 * @param axes `{ x: { label, ticks?: [[x, words]], log? }, y: { label, log? }, perColour? }`; ticks are those of the points unless told
 */
export function lines(title, series, axes) {
  const [left, right, top, bottom] = [64, WIDTH - 150, 40, 280];
  const xs = [...new Set(series.flatMap(({ points }) => points.map(([x]) => x)))].sort((a, b) => a - b);
  const every = Math.ceil(xs.length / 6);
  const ticks = axes.x.ticks ?? xs.filter((_, i) => i % every === 0).map((x) => [x, x.toLocaleString('en')]);
  const along = axes.x.log ? Math.log10 : (x) => x;
  const [x0, x1] = [along(xs[0]), along(xs.at(-1))];
  const { at: up, marks } = heights(
    series.flatMap(({ points }) => points.map(([, y]) => y)),
    axes.y.log,
  );
  const x = (value) => left + ((along(value) - x0) / (x1 - x0 || 1)) * (right - left);
  const y = (value) => bottom - up(value) * (bottom - top);
  const parts = [
    text(8, 34, axes.y.label),
    text((left + right) / 2, bottom + 36, axes.x.label, 'text-anchor="middle"'),
  ];
  for (const mark of marks)
    parts.push(
      `<path class="grid" d="M${left} ${y(mark).toFixed(1)}H${right}"/>`,
      text(left - 8, Math.round(y(mark)) + 4, short(mark), 'text-anchor="end"'),
    );
  for (const [value, words] of ticks)
    parts.push(text(Math.round(x(value)), bottom + 18, words, 'text-anchor="middle"'));
  series.forEach(({ name, points }, at) => {
    const colour = COLOURS[Math.floor(at / (axes.perColour ?? 1)) % COLOURS.length];
    const dashed = at % (axes.perColour ?? 1) === 0 ? '' : ' stroke-dasharray="5 4"';
    const path = points.map(([px, py], k) => `${k === 0 ? 'M' : 'L'}${x(px).toFixed(1)} ${y(py).toFixed(1)}`).join('');
    parts.push(`<path d="${path}" fill="none" stroke="${colour}" stroke-width="2"${dashed}/>`);
    for (const [px, py] of points)
      parts.push(`<circle cx="${x(px).toFixed(1)}" cy="${y(py).toFixed(1)}" r="3" fill="${colour}"/>`);
    const row = top + 10 + at * 18;
    parts.push(
      `<path d="M${right + 12} ${row - 4}h22" stroke="${colour}" stroke-width="2"${dashed}/>`,
      text(right + 40, row, name),
    );
  });
  return sheet(bottom + 48, title, parts);
}

/** Writes a chart where `--plots` names a folder, so that a run for its numbers alone changes no file. */
export function writeChart(folder, name, chart) {
  if (folder === undefined) return;
  writeFileSync(`${folder}/${name}.svg`, chart);
  console.log(`wrote ${folder}/${name}.svg`);
}
