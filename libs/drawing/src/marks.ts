import type { Alert, AlertKind } from '#events';
import type { Scale } from './scale.js';
import { minute, moved } from './words.js';

/** Outlines around 0,0: the same shapes as in a terminal, so that no state is told by colour alone. */
export const SHAPES: Record<AlertKind, string> = {
  escalation: 'M0-7 7 6H-7Z',
  'de-escalation': 'M0 7 7-6H-7Z',
  divergence: 'M0-8 8 0 0 8-8 0Z',
};

/** More marks than these cannot be told apart on a chart. */
export const MOST_MARKS = 120;

export interface Mark {
  alert: Alert;
  /** Number of the alert within its dyad, from 1. */
  number: number;
}

const APART = 15;

/** Marks that would lie on one another are put on top of one another; too high, and they go on below. */
export function placed(
  marks: readonly Mark[],
  x: Scale,
  y: Scale,
  top: number,
  bottom: number,
): { mark: Mark; cx: number; cy: number }[] {
  const taken: { cx: number; cy: number }[] = [];
  const free = (cx: number, cy: number): boolean =>
    taken.every((other) => Math.abs(other.cx - cx) >= APART || Math.abs(other.cy - cy) >= APART);
  return marks.map((mark) => {
    const cx = x(Date.parse(mark.alert.at));
    const wanted = Math.min(bottom - 8, Math.max(top + 8, y(mark.alert.index)));
    let cy = wanted;
    for (let turn = 1; !free(cx, cy) && turn < 40; turn++) {
      const over = wanted - turn * APART;
      cy =
        over >= top + 8 ? over : Math.min(bottom - 8, wanted + (turn - Math.floor((wanted - top - 8) / APART)) * APART);
    }
    taken.push({ cx, cy });
    return { mark, cx, cy };
  });
}

export const told = ({ alert, number }: Mark): string =>
  `Alert ${number}, ${alert.kind} ${alert.lifecycle}: ${moved(alert)}, index ${alert.index.toFixed(1)}, ${minute(Date.parse(alert.at))}`;
