import { counted, minute, signed } from '#drawing';
import { useState } from 'preact/hooks';
import type { Difference, DyadPoint, WeightChange, Why } from '../../api/dyads.js';
import { Failed, Nothing } from '../pieces/states.js';
import { Rung, Time } from '../pieces/text.js';
import { useFetched } from '../state/fetched.js';
import { ReasonItem } from './alert-card.js';

export interface Moments {
  points: readonly DyadPoint[];
  from: number;
  until: number;
  setFrom: (at: number) => void;
  setUntil: (at: number) => void;
  /** Times of both, the earlier first. */
  between: [number, number];
}

/** Two of the points: at first the highest of all and the last, or the first and the last where the last is the highest. */
export function useMoments(points: readonly DyadPoint[]): Moments {
  const last = points.length - 1;
  const peak = points.reduce((most, { index }, at) => (index > (points[most]?.index ?? 0) ? at : most), 0);
  const [chosen, setChosen] = useState<{ from: number | null; until: number | null }>({ from: null, until: null });
  const from = Math.min(chosen.from ?? (peak < last ? peak : 0), last);
  const until = Math.min(chosen.until ?? last, last);
  const times = [points[from]?.at ?? 0, points[until]?.at ?? 0].sort((a, b) => a - b) as [number, number];
  return {
    points,
    from,
    until,
    setFrom: (at) => setChosen({ from: at, until }),
    setUntil: (at) => setChosen({ from, until: at }),
    between: times,
  };
}

const WHY: Record<Why, string> = {
  new: 'was not there before',
  withdrawn: 'was withdrawn, or a part of it',
  faded: 'has faded with time',
  corroborated: 'is told by more',
  rescaled: 'weighs more since others weigh less',
};

/** Why the score changed between two points. */
export function Compare({ dyad, moments }: { dyad: string; moments: Moments }) {
  const { points, between } = moments;
  const [from, until] = between.map(Math.floor);
  const told = useFetched<Difference>(
    `v1/dyads/${encodeURIComponent(dyad)}/difference?from=${from}&to=${until}`,
    points.at(-1)?.at,
  );
  return (
    <section class="compare" aria-labelledby="compare-title">
      <h2 id="compare-title">Why the score changed</h2>
      <div class="sliders">
        <Slider name="A" points={points} at={moments.from} set={moments.setFrom} />
        <Slider name="B" points={points} at={moments.until} set={moments.setUntil} />
      </div>
      <div class="keeps-room compare-room" aria-live="polite" aria-busy={told.value === undefined}>
        {told.error ? <Failed error={told.error} again={told.again} /> : null}
        {told.value ? <Changes of={told.value} /> : null}
      </div>
    </section>
  );
}

interface SliderProps {
  name: string;
  points: readonly DyadPoint[];
  at: number;
  set: (at: number) => void;
}

function Slider({ name, points, at, set }: SliderProps) {
  const point = points[at];
  const text = point ? `${minute(point.at)}, index ${point.index.toFixed(1)}, ${point.level}` : '';
  return (
    <label>
      <b>{name}</b> <span class="figure">{text}</span>
      <input
        type="range"
        min={0}
        max={points.length - 1}
        value={at}
        aria-label={`Point ${name}`}
        aria-valuetext={text}
        onInput={({ currentTarget }) => set(Number(currentTarget.value))}
      />
    </label>
  );
}

/** In sight at once; the others behind a click. */
const SHOWN = 5;

const ChangeList = ({ changes }: { changes: readonly WeightChange[] }) => (
  <ul class="reasons">
    {changes.map(({ reason, before, after, why }) => (
      <li key={`${reason.signal} ${before}`} class="weight-change">
        <p>
          <b>{signed(after - before)}</b> {WHY[why]}{' '}
          <span class="dim">
            ({signed(before)} → {signed(after)})
          </span>
        </p>
        <ul>
          <ReasonItem reason={reason} weight={after === 0 ? before : after} />
        </ul>
      </li>
    ))}
  </ul>
);

function Changes({ of: { from, to, changes } }: { of: Difference }) {
  const change = to.index - from.index;
  return (
    <>
      <p class="lead">
        {from.index.toFixed(1)} → {to.index.toFixed(1)} (<b>{signed(change)}</b>) from <Time at={from.at} /> to{' '}
        <Time at={to.at} />: <Rung level={from.level} /> → <Rung level={to.level} />
      </p>
      {changes.length === 0 ? (
        <Nothing>Nothing weighs differently.</Nothing>
      ) : (
        <>
          <p class="dim">
            {counted(changes.length, 'happening')} weigh differently; the changes add up to that of the index.
          </p>
          <ChangeList changes={changes.slice(0, SHOWN)} />
          {changes.length > SHOWN ? (
            <details class="behind">
              <summary>{counted(changes.length - SHOWN, 'smaller change')}</summary>
              <ChangeList changes={changes.slice(SHOWN)} />
            </details>
          ) : null}
        </>
      )}
    </>
  );
}
