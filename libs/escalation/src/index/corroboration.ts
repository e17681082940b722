import type { Observation } from '../observation.js';

/**
 * Articles that share a near-duplicate passage are prints of one text.
 * @returns for each article the name of its text: the article of the group that sorts first
 */
export function textsOf(reports: readonly Observation[]): Map<string, string> {
  const parent = new Map<string, string>();
  const find = (article: string): string => {
    let root = article;
    for (let up = parent.get(root); up !== undefined && up !== root; up = parent.get(root)) root = up;
    parent.set(article, root);
    return root;
  };
  const firstOfStory = new Map<string, string>();
  for (const { article, story } of reports) {
    if (!parent.has(article)) parent.set(article, article);
    const other = firstOfStory.get(story);
    if (other === undefined) {
      firstOfStory.set(story, article);
      continue;
    }
    const [a, b] = [find(article), find(other)];
    if (a !== b) parent.set(a < b ? b : a, a < b ? a : b);
  }
  return new Map([...parent.keys()].map((article) => [article, find(article)]));
}

/**
 * How many independent origins tell of one happening: the most pairs of a voice and a text that one can form with
 * every voice and every text used once. Sixty outlets with one wire story are 1; one outlet with three articles is 1;
 * an outlet that prints the wire and has a report of its own, beside the wire, is 2.
 */
export function originsOf(reports: readonly Observation[], texts: ReadonlyMap<string, string>): number {
  if (reports.length === 1) return 1;
  const textsByVoice = new Map<string, Set<string>>();
  for (const { voice, article } of reports) {
    const told = textsByVoice.get(voice) ?? new Set<string>();
    textsByVoice.set(voice, told.add(texts.get(article) ?? article));
  }
  const voiceOfText = new Map<string, string>();
  const pair = (voice: string, tried: Set<string>): boolean => {
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
