import type { AlertLife } from './alert-card.js';
import { html, type Html } from './html.js';
import { table } from './table.js';
import { anchor, moved, timeTag } from './words.js';

const HEADS = ['Alert', 'Time', 'Kind', 'Step', 'Level', 'Index'];

const rows = ({ number, steps }: AlertLife): Html[] =>
  steps.map(
    (step) =>
      html`<tr id="${anchor('alert', step.id, step.sequence)}">
        <td>${number}</td>
        <td>${timeTag(step.at)}</td>
        <td>${step.kind}</td>
        <td>${step.lifecycle}</td>
        <td>${moved(step)}</td>
        <td>${step.index.toFixed(1)}</td>
      </tr>`,
  );

/** What is left of alerts where there are too many for all of their words: one line per step. */
export const alertTable = (caption: string, lives: readonly AlertLife[]): Html =>
  table(caption, HEADS, lives.map(rows));
