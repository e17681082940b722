/** Outlines in a box of 16 by 16: drawn here, so that no state hangs on what fonts a machine has. */
const PATHS = {
  ok: 'M2.5 8.5 6.5 12.5 13.5 4.5',
  warn: 'M8 2 15 14H1ZM8 6.5V10M8 11.8V12.4',
  stall: 'M5 3V13M11 3V13',
  stop: 'M3 3H13V13H3Z',
  rewind: 'M13 3.5 8 8 13 12.5ZM7 3.5 2 8 7 12.5Z',
  unknown: 'M5.5 6A2.5 2.5 0 1 1 8.6 8.4Q8 8.7 8 10M8 12.2V12.8',
  rise: 'M8 2.5 14.5 13.5H1.5Z',
  fall: 'M8 13.5 1.5 2.5H14.5Z',
  part: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  key: 'M10.5 1.5a4 4 0 1 1-3.2 6.4L2.5 12.7V14.5H5V12.7H6.8V11H8.2L9 9.2M11.2 4.8h.1',
} as const;

export type IconName = keyof typeof PATHS;

const FILLED: ReadonlySet<IconName> = new Set(['stop', 'rewind', 'rise', 'fall', 'part']);

export const Icon = ({ name }: { name: IconName }) => (
  <svg class={FILLED.has(name) ? 'icon filled' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
