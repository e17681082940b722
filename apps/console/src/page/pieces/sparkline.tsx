const WIDTH = 90;
const HEIGHT = 22;

/** The course of a few values, without numbers: those stand beside it. A gap is a gap. */
export function Sparkline({ values, label }: { values: readonly (number | null)[]; label: string }) {
  const known = values.filter((value) => value !== null);
  const most = Math.max(1, ...known);
  const x = (at: number): number => Math.round((at / Math.max(1, values.length - 1)) * (WIDTH - 4) + 2);
  const y = (value: number): number => Math.round(HEIGHT - 3 - (value / most) * (HEIGHT - 6));
  let path = '';
  values.forEach((value, at) => {
    if (value !== null) path += `${at === 0 || values[at - 1] === null ? 'M' : 'L'}${x(at)} ${y(value)}`;
    // A point that stands alone is a dot.
    if (value !== null && (values[at - 1] ?? null) === null && (values[at + 1] ?? null) === null) path += 'h.01';
  });
  return (
    <svg class="sparkline" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path d={path} />
    </svg>
  );
}
