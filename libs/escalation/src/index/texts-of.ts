import type { Observation } from '../observation.js';

/** The text that each report's article is a print of, by number: articles that share a near-duplicate passage are one text. */
export function textsOf(reports: readonly Observation[]): Map<Observation, number> {
  const texts: number[] = [];
  const articles = new Map<string, number[]>();
  const stories = new Map<string, number[]>();
  let numbers = 0;
  reports.forEach(({ article, story }, i) => {
    const sameArticle = placesOf(articles, article);
    const sameStory = placesOf(stories, story);
    let text: number | undefined;
    for (const other of [...sameArticle, ...sameStory].sort((a, b) => a - b)) {
      const met = texts[other];
      if (text === undefined) text = met;
      else if (met !== text) texts.forEach((each, k) => each === met && (texts[k] = text ?? each));
    }
    texts[i] = text ?? ++numbers;
    sameArticle.push(i);
    sameStory.push(i);
  });
  return new Map(reports.map((report, i) => [report, texts[i] ?? 0]));
}

function placesOf(known: Map<string, number[]>, name: string): number[] {
  const places = known.get(name) ?? [];
  known.set(name, places);
  return places;
}
