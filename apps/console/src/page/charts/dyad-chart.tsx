import {
  isVisible,
  linear,
  MOST_MARKS,
  outline,
  placed,
  rangeOf,
  SHAPES,
  stack,
  staysOf,
  timeTicks,
  told,
  topFor,
  type Mark,
  type Scale,
} from '#drawing';
import type { DyadHistory, DyadPoint } from '../../api/dyads.js';

interface Panel {
  top: number;
  bottom: number;
}

const INDEX: Panel = { top: 14, bottom: 224 };
const LEVEL: Panel = { top: 230, bottom: 246 };
const DIMENSION: Panel = { top: 274, bottom: 374 };
const AXIS = 390;
const HEIGHT = 398;
const LEFT = 34;
const RIGHT = 64;
/** Room for the half of a mark that lies before the first point or after the last. */
const INSET = 9;
const LETTER = 6.5;

export interface ChartProps {
  history: DyadHistory;
  marks: readonly Mark[];
  /** CSS pixels. */
  width: number;
  /** The two times that are compared, ms since the epoch. */
  between: readonly [number, number];
}

/** Index over the ladder's bands, the level held, and the dimensions: one under the other, over one axis of time. */
export function DyadChart({ history: { points, bands }, marks, width, between }: ChartProps) {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const right = width - RIGHT;
  const x = linear([first.at, Math.max(last.at, first.at + 3_600_000)], [LEFT + INSET, right - INSET]);
  const peak = points.reduce((most, { index }) => Math.max(most, index), 0);
  const top = topFor(peak, bands);
  const y = linear([0, top], [INDEX.bottom, INDEX.top]);
  const curve = `M${points.map((point) => `${x(point.at)} ${y(point.index)}`).join(' ')}`;
  return (
    <svg
      class="dyad-chart"
      viewBox={`0 0 ${width} ${HEIGHT}`}
      width={width}
      height={HEIGHT}
      role="img"
      aria-label={`Index over time: now ${last.index.toFixed(1)}, peak ${peak.toFixed(1)}. The numbers stand in the table below.`}
    >
      <g class="index">
        {bands
          .filter(({ from }) => from < top)
          .map(({ rung, from, to }) => (
            <g key={rung} data-rung={rung}>
              <rect
                class="band"
                x={LEFT}
                width={right - LEFT}
                y={y(Math.min(to, top))}
                height={y(from) - y(Math.min(to, top))}
              />
              <line class="rule" x1={LEFT} x2={right} y1={y(from)} y2={y(from)} />
              <text class="number" x={LEFT - 5} y={y(from) + 4}>
                {from}
              </text>
              <text class="band-name" x={right + 5} y={y(from) - 2}>
                {rung}
              </text>
            </g>
          ))}
        <path class="under" d={`${curve} ${x(last.at)} ${INDEX.bottom} ${x(first.at)} ${INDEX.bottom}Z`} />
        <path class="curve" d={curve} />
      </g>
      <text class="heading" x={LEFT} y={9}>
        Index, and the level below it
      </text>
      <Axis from={first.at} to={last.at} x={x} right={right} most={width < 500 ? 3 : 8} />
      <Levels points={points} x={x} />
      <text class="heading" x={LEFT} y={DIMENSION.top - 8}>
        Dimensions, in points of the index
      </text>
      <Dimensions points={points} x={x} right={right} />
      <g class="between">
        {between.map((at, i) => (
          <g key={i}>
            <line x1={x(at)} x2={x(at)} y1={INDEX.top} y2={DIMENSION.bottom} />
            <text x={x(at)} y={INDEX.top + 9}>
              {i === 0 ? ' A' : ' B'}
            </text>
          </g>
        ))}
      </g>
      <g class="marks">
        {placed(marks.slice(-MOST_MARKS), x, y, INDEX.top, INDEX.bottom).map(({ mark, cx, cy }) => (
          <g
            key={`${mark.alert.id}:${mark.alert.sequence}`}
            transform={`translate(${cx} ${cy})`}
            data-kind={mark.alert.kind}
            data-lifecycle={mark.alert.lifecycle}
          >
            <title>{told(mark)}</title>
            <path d={SHAPES[mark.alert.kind]} />
            <text y={mark.alert.kind === 'de-escalation' ? 2 : 4}>{mark.number}</text>
          </g>
        ))}
      </g>
    </svg>
  );
}

const Axis = ({ from, to, x, right, most }: { from: number; to: number; x: Scale; right: number; most: number }) => (
  <g class="axis">
    {timeTicks(from, to, most).map(({ at, label }) => (
      <g key={at}>
        <line x1={x(at)} x2={x(at)} y1={INDEX.top} y2={DIMENSION.bottom} />
        <text x={Math.min(right - 14, Math.max(LEFT + 14, x(at)))} y={AXIS + 2}>
          {label}
        </text>
      </g>
    ))}
  </g>
);

/** The rung over time; it is not the band the index lies in, since leaving a rung takes more than entering it. */
const Levels = ({ points, x }: { points: readonly DyadPoint[]; x: Scale }) => (
  <g class="stays">
    {staysOf(points).map(({ level, from, to }) => {
      const [start, width] = [x(from), x(to) - x(from)];
      return width < 0.5 ? null : (
        <g key={from} data-rung={level}>
          <title>{level}</title>
          <rect x={start} y={LEVEL.top} width={width} height={LEVEL.bottom - LEVEL.top} />
          {width > level.length * LETTER + 8 ? (
            <text x={start + 4} y={LEVEL.bottom - 4}>
              {level}
            </text>
          ) : null}
        </g>
      );
    })}
  </g>
);

function Dimensions({ points, x, right }: { points: readonly DyadPoint[]; x: Scale; right: number }) {
  const layers = stack(points);
  const { low, high } = rangeOf(layers);
  const y = linear([low, high], [DIMENSION.bottom, DIMENSION.top]);
  return (
    <g class="dimensions">
      {[...layers].map(([dimension, own]) => {
        if (!isVisible(own)) return null;
        const path = outline(own, x, y);
        return (
          <g key={dimension}>
            <path data-dimension={dimension} d={path} />
            <path fill={`url(#hatch-${dimension})`} d={path} />
          </g>
        );
      })}
      <line class="zero" x1={LEFT} x2={right} y1={y(0)} y2={y(0)} />
      {[high, 0, ...(low < -4 ? [low] : [])].map((value) => (
        <text key={value} class="number" x={LEFT - 5} y={y(value) + 4}>
          {Math.round(value)}
        </text>
      ))}
    </g>
  );
}
