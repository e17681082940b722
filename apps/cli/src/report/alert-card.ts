import { type Alert, DIMENSIONS, type Reason } from '#events';
import { html, type Html } from './html.js';
import { type ReadingOf, reasonItem, sidesOf } from './reason.js';
import { shape } from './shape.js';
import { anchor, counted, moved, nameOf, signed, timeTag } from './words.js';

/** One alert's steps, in the order of the log. */
export interface AlertLife {
  /** Within its dyad, from 1. */
  number: number;
  steps: [Alert, ...Alert[]];
}

/** Alerts are numbered as they were raised. */
export function livesOf(alerts: readonly Alert[]): AlertLife[] {
  const lives = new Map<string, AlertLife>();
  for (const alert of alerts) {
    const life = lives.get(alert.id);
    if (life) life.steps.push(alert);
    else lives.set(alert.id, { number: lives.size + 1, steps: [alert] });
  }
  return [...lives.values()];
}

/** A quote that an earlier step has shown in full is shortened to this. */
const SHORT = 90;

const shares = ({ dimensions }: Alert): string =>
  DIMENSIONS.filter((dimension) => dimensions[dimension] !== 0)
    .map((dimension) => `${nameOf(dimension)} ${signed(dimensions[dimension])}`)
    .join(' · ');

const again = ({ weight, quote }: Reason): Html =>
  html`<li><b>${signed(weight)}</b> ${quote.length > SHORT ? `${quote.slice(0, SHORT)}…` : quote}</li>`;

/** A step's words: those not seen before, at an earlier step or as a side, in full, the others behind a click with their present weight. */
function words(step: Alert, seen: ReadonlySet<string>, readingOf: ReadingOf): Html {
  const fresh = step.reasons.filter(({ signal }) => !seen.has(signal));
  const known = step.reasons.filter(({ signal }) => seen.has(signal));
  return html`${
    fresh.length > 0
      ? html`<ul class="reasons">
          ${fresh.map((one) => reasonItem(one, readingOf))}
        </ul>`
      : null
  }
  ${
    known.length > 0
      ? html`<details>
          <summary>
            ${counted(known.length, 'reason')} given above, as ${known.length === 1 ? 'it weighs' : 'they weigh'} now
          </summary>
          <ul class="again">
            ${known.map(again)}
          </ul>
        </details>`
      : null
  }`;
}

function stepItem(step: Alert, seen: ReadonlySet<string>, sidesSeen: string, readingOf: ReadingOf): Html {
  const sides = step.sides && JSON.stringify(step.sides) !== sidesSeen ? sidesOf(step.sides, readingOf) : null;
  const shown = new Set([...seen, ...(step.sides ?? []).map(({ signal }) => signal)]);
  return html`<li class="step" id="${anchor('alert', step.id, step.sequence)}" data-lifecycle="${step.lifecycle}">
    <p>
      <b class="lifecycle">${step.lifecycle}</b> ${timeTag(step.at)} ·
      <span class="rung" data-rung="${step.level}">${moved(step)}</span> · index ${step.index.toFixed(1)}
    </p>
    <p class="dim">${shares(step)}</p>
    ${step.because === undefined ? null : html`<p>${step.because}</p>`} ${sides} ${words(step, shown, readingOf)}
  </li>`;
}

export function alertCard({ number, steps }: AlertLife, readingOf: ReadingOf): Html {
  const seen = new Set<string>();
  let sidesSeen = '';
  const items = steps.map((step) => {
    const item = stepItem(step, new Set(seen), sidesSeen, readingOf);
    for (const { signal } of step.reasons) seen.add(signal);
    if (step.sides) sidesSeen = JSON.stringify(step.sides);
    return item;
  });
  const [first] = steps;
  const last = steps.at(-1) ?? first;
  return html`<article class="alert" data-kind="${first.kind}">
    <h4>${shape(first.kind)} Alert ${number}: ${first.kind} <span class="state">${last.lifecycle}</span></h4>
    <ol class="steps">
      ${items}
    </ol>
  </article>`;
}
