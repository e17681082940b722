import { ALERT_KINDS, DIMENSIONS } from '#events';
import { html, type Html } from './html.js';
import { shape } from './shape.js';
import { nameOf } from './words.js';

const STROKES: Record<(typeof DIMENSIONS)[number], Html | null> = {
  force_deployment: null,
  rhetoric: html`<path d="M-1 1 1-1M0 8 8 0M7 9 9 7" />`,
  talk_progress: html`<path d="M0 4H8" />`,
  pressure: html`<circle cx="2" cy="2" r="1" /><circle cx="6" cy="6" r="1" />`,
};

/** The hatchings that all charts share. */
export const hatchings = (): Html =>
  html`<svg width="0" height="0" class="defs" aria-hidden="true">
    <defs>
      ${DIMENSIONS.map(
        (dimension) =>
          html`<pattern id="hatch-${dimension}" width="8" height="8" patternUnits="userSpaceOnUse"
            >${STROKES[dimension]}</pattern
          >`,
      )}
    </defs>
  </svg>`;

export const legend = (): Html =>
  html`<ul class="legend" aria-label="How to read the charts">
    ${ALERT_KINDS.map((kind) => html`<li>${shape(kind)} ${kind}</li>`)}
    <li>filled: raised · outlined: updated · dashed: resolved or cancelled</li>
    ${DIMENSIONS.map(
      (dimension) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 26 14" aria-hidden="true">
            <rect data-dimension="${dimension}" width="26" height="14" />
            <rect fill="url(#hatch-${dimension})" width="26" height="14" />
          </svg>
          ${nameOf(dimension)}
        </li>`,
    )}
    <li>evidence: a stroke up heats, a stroke down cools</li>
    <li>
      watch with an index above its band: the pair is a guess, or the reading in doubt, until something bears it out
    </li>
  </ul>`;
