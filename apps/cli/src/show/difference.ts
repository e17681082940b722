import type { Alert } from '#events';

/** What of an alert's step one reads first, apart from its index. */
const stepOf = ({ at, dyad, kind, lifecycle, previousLevel, level }: Alert): string =>
  `${at.slice(0, 16)}Z  ${dyad}  ${kind} ${lifecycle}  ${previousLevel} → ${level}`;

export interface Difference {
  /** Lines for a person: `-` only before, `+` only now, `~` another index. */
  lines: string[];
  /** Steps that are the same but for nothing, or for the index alone. */
  same: number;
  reindexed: number;
  gone: number;
  added: number;
}

/** How one alert log differs from another of the same news; in order of time, then as they stood in their logs. */
export function differenceOf(before: readonly Alert[], now: readonly Alert[]): Difference {
  const rest = new Map<string, Alert[]>();
  for (const alert of before) rest.set(stepOf(alert), [...(rest.get(stepOf(alert)) ?? []), alert]);
  const found: { at: string; line: string }[] = [];
  const lost: typeof found = [];
  const result: Difference = { lines: [], same: 0, reindexed: 0, gone: 0, added: 0 };
  for (const alert of now) {
    const step = stepOf(alert);
    const old = rest.get(step)?.shift();
    if (old === undefined) {
      result.added += 1;
      found.push({ at: alert.at, line: `+ ${step}  index ${alert.index}` });
    } else if (old.index !== alert.index) {
      result.reindexed += 1;
      found.push({ at: alert.at, line: `~ ${step}  index ${old.index} → ${alert.index}` });
    } else result.same += 1;
  }
  for (const [step, alerts] of rest) {
    for (const { at, index } of alerts) {
      result.gone += 1;
      lost.push({ at, line: `- ${step}  index ${index}` });
    }
  }
  result.lines = [...lost, ...found].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)).map(({ line }) => line);
  return result;
}

/** `2 only before, 3 only now, 4 with another index, 10 the same`. */
export const inWords = ({ gone, added, reindexed, same }: Difference): string =>
  `${gone} only before, ${added} only now, ${reindexed} with another index, ${same} the same`;
