import { SHAPES } from '#drawing';
import type { AlertKind } from '#events';
import { html, type Html } from './html.js';

/** The mark of the chart, within a line of text. */
export const shape = (kind: AlertKind): Html =>
  html`<svg class="shape" data-kind="${kind}" viewBox="-9 -9 18 18" aria-hidden="true">
    <path d="${SHAPES[kind]}" />
  </svg>`;
