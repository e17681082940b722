import { type Mark, MOST_MARKS, placed, type Scale, SHAPES, told } from '#drawing';
import type { Frame } from './frame.js';
import { html, type Html } from './html.js';
import { anchor, toAnchor } from './words.js';

/** Every step of every alert, linked to its text. */
export const marksOf = (marks: readonly Mark[], frame: Frame, y: Scale, top: number, bottom: number): Html =>
  html`<g class="marks">
    ${placed(marks.slice(-MOST_MARKS), frame.x, y, top, bottom).map(({ mark, cx, cy }) => {
      const { id, sequence, kind, lifecycle } = mark.alert;
      return html`<a
        href="${toAnchor(anchor('alert', id, sequence))}"
        aria-label="${told(mark)}"
        transform="translate(${cx} ${cy})"
        data-kind="${kind}"
        data-lifecycle="${lifecycle}"
        ><title>${told(mark)}</title><path d="${SHAPES[kind]}" /><text y="${kind === 'de-escalation' ? 2 : 4}"
          >${mark.number}</text
        ></a
      >`;
    })}
  </g>`;
