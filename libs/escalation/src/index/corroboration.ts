import type { Entry } from './entry.js';

type Origin = Pick<Entry, 'text'> & { report: { voice: string } };

/**
 * How many independent origins tell of one happening: the most pairs of a voice and a text that one can form with
 * every voice and every text used once. Sixty outlets with one wire story are 1; one outlet with three articles is 1;
 * an outlet that prints the wire and has a report of its own, beside the wire, is 2.
 */
export function originsOf(reports: readonly Origin[]): number {
  const [first] = reports;
  if (first === undefined) return 0;
  if (reports.every(({ text }) => text === first.text)) return 1;
  if (reports.every(({ report }) => report.voice === first.report.voice)) return 1;

  const textsByVoice = new Map<string, Set<number>>();
  for (const { report, text } of reports) {
    const told = textsByVoice.get(report.voice);
    if (told) told.add(text);
    else textsByVoice.set(report.voice, new Set([text]));
  }
  const voiceOfText = new Map<number, string>();
  const pair = (voice: string, tried: Set<number>): boolean => {
    for (const text of textsByVoice.get(voice) ?? []) {
      if (tried.has(text)) continue;
      tried.add(text);
      const taken = voiceOfText.get(text);
      if (taken === undefined || pair(taken, tried)) {
        voiceOfText.set(text, voice);
        return true;
      }
    }
    return false;
  };
  let pairs = 0;
  for (const voice of textsByVoice.keys()) if (pair(voice, new Set())) pairs += 1;
  return pairs;
}

/** 1 for one origin, towards `1 + gain` for many. */
export const corroboration = (origins: number, { gain, perOrigin }: { gain: number; perOrigin: number }): number =>
  1 + gain * (1 - Math.pow(1 - perOrigin, origins - 1));
