import { nameOf } from '#drawing';
import { ALERT_KINDS, DIMENSIONS, type Dimension } from '#events';
import { SHAPES } from '#drawing';
import type { ComponentChild } from 'preact';

const STROKES: Record<Dimension, ComponentChild> = {
  force_deployment: null,
  rhetoric: <path d="M-1 1 1-1M0 8 8 0M7 9 9 7" />,
  talk_progress: <path d="M0 4H8" />,
  pressure: (
    <>
      <circle cx="2" cy="2" r="1" />
      <circle cx="6" cy="6" r="1" />
    </>
  ),
};

/** What tells the dimensions apart without colour. */
export const Hatchings = () => (
  <svg width="0" height="0" class="defs" aria-hidden="true">
    <defs>
      {DIMENSIONS.map((dimension) => (
        <pattern key={dimension} id={`hatch-${dimension}`} width="8" height="8" patternUnits="userSpaceOnUse">
          {STROKES[dimension]}
        </pattern>
      ))}
    </defs>
  </svg>
);

export const Legend = () => (
  <ul class="legend" aria-label="How to read the chart">
    {ALERT_KINDS.map((kind) => (
      <li key={kind}>
        <svg class="shape" data-kind={kind} viewBox="-9 -9 18 18" aria-hidden="true">
          <path d={SHAPES[kind]} />
        </svg>{' '}
        {kind}
      </li>
    ))}
    <li>filled: raised · outlined: updated · dashed: resolved or cancelled</li>
    {DIMENSIONS.map((dimension) => (
      <li key={dimension}>
        <svg class="swatch" viewBox="0 0 26 14" aria-hidden="true">
          <rect data-dimension={dimension} width="26" height="14" />
          <rect fill={`url(#hatch-${dimension})`} width="26" height="14" />
        </svg>{' '}
        {nameOf(dimension)}
      </li>
    ))}
  </ul>
);
