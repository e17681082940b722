import { linear, timeTicks, valueTicks, type Scale } from '#drawing';
import { useState } from 'preact/hooks';
import { Fitted } from './fitted.js';

export interface Series {
  label: string;
  /** One per time; null is a gap. */
  values: readonly (number | null)[];
  format: (value: number) => string;
}

interface ChartProps {
  label: string;
  /** ms since the epoch, ascending. */
  times: readonly number[];
  /** The first has its axis at the left, the second at the right and is dashed. */
  series: readonly [Series, Series];
}

const HEIGHT = 240;
const TOP = 10;
const BOTTOM = HEIGHT - 24;
const LEFT = 62;
const RIGHT = 74;

/**
 * Two courses over one axis of time. It takes the focus; the arrow keys move through the times, and each is read out. The numbers
 * stand in a table beside it as well.
 */
export function TimeChart({ label, times, series }: ChartProps) {
  const [at, setAt] = useState<number | null>(null);
  const last = times.length - 1;
  const move = (event: KeyboardEvent): void => {
    const here = at ?? last;
    const steps: Record<string, number> = { ArrowLeft: here - 1, ArrowRight: here + 1, Home: 0, End: last };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    setAt(Math.max(0, Math.min(last, next)));
  };
  const told = at === null || times[at] === undefined ? null : tellAt(times[at], at, series);
  return (
    <figure class="time-chart">
      <figcaption>
        {series.map(({ label: name }, i) => (
          <span key={name} class="key" data-course={i}>
            <svg viewBox="0 0 24 8" aria-hidden="true">
              <path d="M0 4H24" />
            </svg>{' '}
            {name}
          </span>
        ))}
      </figcaption>
      <div
        class="plot"
        role="group"
        tabIndex={0}
        aria-label={`${label}. The arrow keys move through the times.`}
        onKeyDown={move}
      >
        <Fitted
          class="plot-room"
          draw={(width) => <Plot times={times} series={series} width={width} at={at} setAt={setAt} />}
        />
      </div>
      <p class="dim small readout" aria-live="polite">
        {told ?? 'Point at the chart, or focus it and use the arrow keys.'}
      </p>
    </figure>
  );
}

type PlotProps = Pick<ChartProps, 'times' | 'series'> & {
  width: number;
  at: number | null;
  setAt: (at: number) => void;
};

function Plot({ times, series, width, at, setAt }: PlotProps) {
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const right = width - RIGHT;
  const x = linear([first, Math.max(last, first + 60_000)], [LEFT, right]);
  const point = ({ offsetX }: PointerEvent): void => {
    let nearest = 0;
    times.forEach((time, i) => {
      if (Math.abs(x(time) - offsetX) < Math.abs(x(times[nearest] ?? 0) - offsetX)) nearest = i;
    });
    setAt(nearest);
  };
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true" onPointerMove={point}>
      <g class="axis">
        {timeTicks(first, last, width < 500 ? 3 : 8).map(({ at: tick, label }) => (
          <g key={tick}>
            <line x1={x(tick)} x2={x(tick)} y1={TOP} y2={BOTTOM} />
            <text x={Math.min(right - 14, Math.max(LEFT + 14, x(tick)))} y={HEIGHT - 6}>
              {label}
            </text>
          </g>
        ))}
      </g>
      {series.map((one, i) => (
        <Course key={one.label} course={i} series={one} times={times} x={x} right={right} at={at} />
      ))}
      {at !== null && times[at] !== undefined ? (
        <line class="cursor" x1={x(times[at])} x2={x(times[at])} y1={TOP} y2={BOTTOM} />
      ) : null}
    </svg>
  );
}

interface CourseProps {
  course: number;
  series: Series;
  times: readonly number[];
  x: Scale;
  right: number;
  at: number | null;
}

function Course({ course, series: { values, format }, times, x, right, at }: CourseProps) {
  const ticks = valueTicks(values.reduce<number>((most, value) => Math.max(most, value ?? 0), 4));
  const y = linear([0, ticks.at(-1) ?? 1], [BOTTOM, TOP]);
  let path = '';
  values.forEach((value, i) => {
    if (value === null) return;
    const alone = (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null;
    path += `${(values[i - 1] ?? null) === null ? 'M' : 'L'}${x(times[i] ?? 0)} ${y(value)}${alone ? 'h.1' : ''}`;
  });
  const here = at === null ? null : (values[at] ?? null);
  return (
    <g class="course" data-course={course}>
      {ticks.map((tick) => (
        <g key={tick}>
          {course === 0 ? <line class="rule" x1={LEFT} x2={right} y1={y(tick)} y2={y(tick)} /> : null}
          <text x={course === 0 ? LEFT - 6 : right + 6} y={y(tick) + 4}>
            {format(tick)}
          </text>
        </g>
      ))}
      <path d={path} />
      {here === null || at === null ? null : <circle cx={x(times[at] ?? 0)} cy={y(here)} r="4" />}
    </g>
  );
}

function tellAt(time: number, at: number, series: readonly Series[]): string {
  const values = series.map(({ label, values, format }) => {
    const value = values[at] ?? null;
    return `${label.toLowerCase()} ${value === null ? 'unknown' : format(value)}`;
  });
  return `${new Date(time).toISOString().slice(11, 16)} UTC: ${values.join(', ')}`;
}
