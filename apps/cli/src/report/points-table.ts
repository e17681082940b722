import { decimate, type Point } from '#drawing';
import { DIMENSIONS } from '#events';
import { html, type Html } from './html.js';
import { table } from './table.js';
import { counted, nameOf, timeTag } from './words.js';

/** The numbers behind a chart: the steps of the log; of very many, those a smaller chart would draw. */
export function pointsTable(dyad: string, points: readonly Point[], spans: number): Html {
  const steps = points.filter(({ step }) => step);
  const kept = decimate(steps, spans);
  const cut =
    kept.length < steps.length
      ? `: ${kept.length} of ${steps.length.toLocaleString('en')}, first, last, lowest and highest of equal spans of time`
      : '';
  const rows = kept.map(
    ({ at, index, level, dimensions }) =>
      html`<tr>
        <td>${timeTag(at)}</td>
        <td>${index.toFixed(1)}</td>
        <td>${level}</td>
        ${DIMENSIONS.map((dimension) => html`<td>${dimensions[dimension].toFixed(1)}</td>`)}
      </tr>`,
  );
  return html`<details>
    <summary>${counted(steps.length, 'point')} behind the chart</summary>
    ${table(`Points of ${dyad}${cut}`, ['Time', 'Index', 'Level', ...DIMENSIONS.map(nameOf)], rows)}
  </details>`;
}
