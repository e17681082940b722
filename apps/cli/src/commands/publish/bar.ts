const WIDTH = 24;

export interface Shown {
  published: number;
  refused: number;
  /** From 0 to 1; null where the end is not known. */
  part: number | null;
  seconds: number;
}

/** One line that says how far it is: a bar, counts, speed and the time that is left. */
export function bar({ published, refused, part, seconds }: Shown): string {
  const speed = seconds > 0 ? Math.round(published / seconds) : 0;
  const counts = `${published.toLocaleString('en')} published${refused > 0 ? `, ${refused.toLocaleString('en')} refused` : ''}`;
  if (part === null) return `${counts}  ${speed.toLocaleString('en')}/s`;
  const full = Math.round(Math.min(part, 1) * WIDTH);
  const left = part > 0 ? Math.max(0, Math.ceil((seconds * (1 - part)) / part)) : 0;
  const percent = `${Math.floor(Math.min(part, 1) * 100)}%`.padStart(4);
  return `[${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}] ${percent}  ${counts}  ${speed.toLocaleString('en')}/s  ${left} s left`;
}
