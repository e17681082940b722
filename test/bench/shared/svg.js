// Small charts as SVG files for the docs: read on a light page and on a dark one.
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

/**
 * Lines over a logarithmic height.
 * @param series `{ name, points: [[x, y]] }`, y above 0
 * @param axes `{ x: { label, ticks: [[x, words]], log? }, y: { label } }`
 */
export function lines(title, series, axes) {
  const [left, right, top, bottom] = [64, WIDTH - 150, 40, 280];
  const xs = [...series.flatMap(({ points }) => points.map(([x]) => x)), ...axes.x.ticks.map(([x]) => x)];
  const ys = series.flatMap(({ points }) => points.map(([, y]) => y));
  const along = axes.x.log ? Math.log10 : (x) => x;
  const [x0, x1] = [along(Math.min(...xs)), along(Math.max(...xs))];
  const [y0, y1] = [Math.floor(Math.log10(Math.min(...ys))), Math.ceil(Math.log10(Math.max(...ys)) + 1e-9)];
  const x = (value) => left + ((along(value) - x0) / (x1 - x0 || 1)) * (right - left);
  const y = (value) => bottom - ((Math.log10(value) - y0) / (y1 - y0 || 1)) * (bottom - top);
  const parts = [
    text(8, 34, axes.y.label),
    text((left + right) / 2, bottom + 36, axes.x.label, 'text-anchor="middle"'),
  ];
  for (let power = y0; power <= y1; power++)
    parts.push(
      `<path class="grid" d="M${left} ${y(10 ** power).toFixed(1)}H${right}"/>`,
      text(left - 8, Math.round(y(10 ** power)) + 4, short(10 ** power), 'text-anchor="end"'),
    );
  for (const [value, words] of axes.x.ticks)
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
