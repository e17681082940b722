import { linear, type Scale } from '#drawing';

/** A chart's measures in SVG units, which are CSS pixels at its full width. */
export interface Frame {
  /** Tells the two charts of a dyad apart. */
  name: 'wide' | 'narrow';
  width: number;
  left: number;
  right: number;
  /** ms since the epoch. */
  from: number;
  to: number;
  x: Scale;
  timeTicks: number;
  /** Spans of time with points of their own. */
  columns: number;
}

const LEFT = 34;
/** The names of the bands stand here, where no mark can lie on them. */
const RIGHT = 54;
/** Room for the half of a mark that lies before the first point or after the last. */
const INSET = 9;

const frame = (name: Frame['name'], width: number, timeTicks: number, from: number, to: number): Frame => ({
  name,
  width,
  left: LEFT,
  right: width - RIGHT,
  from,
  to,
  x: linear([from, to], [LEFT + INSET, width - RIGHT - INSET]),
  timeTicks,
  columns: Math.round((width - LEFT - RIGHT) / 2),
});

/** One to be shown on a screen or on paper, one for the width of a phone; letters are equally large in both. */
export const frames = (from: number, to: number): Frame[] => [
  frame('wide', 920, 9, from, to),
  frame('narrow', 340, 4, from, to),
];

/** A panel's place between the other panels. */
export interface Panel {
  top: number;
  bottom: number;
}
