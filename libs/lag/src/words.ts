const UNITS: [ms: number, name: string][] = [
  [86_400_000, 'd'],
  [3_600_000, 'h'],
  [60_000, 'min'],
  [1_000, 's'],
];

/** A span of time for people: `2 h`, `45 s`; below a second, `0 s`. */
export function inWords(ms: number): string {
  const [size, name] = UNITS.find(([size]) => ms >= size) ?? [1_000, 's'];
  return `${Math.floor(Math.max(0, ms) / size)} ${name}`;
}
