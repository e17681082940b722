import type { Observation } from '../observation.js';
import type { Entry } from './entry.js';

type Print = Pick<Entry, 'text'> & { report: { article: string; story: string } };

/** Articles that share a near-duplicate passage are prints of one text. Numbers the texts of a changing set of reports. */
export class Texts {
  private numbers = 0;

  /**
   * Gives the report its text before it joins `others`.
   * @returns whether it has shown that two texts are one, so that others have changed theirs
   */
  join(one: Print, others: readonly Print[]): boolean {
    const { article, story } = one.report;
    let text: number | undefined;
    let merged = false;
    for (const other of others) {
      if (other.text === text || (other.report.article !== article && other.report.story !== story)) continue;
      if (text === undefined) text = other.text;
      else {
        const gone = other.text;
        for (const each of others) if (each.text === gone) each.text = text;
        merged = true;
      }
    }
    one.text = text ?? ++this.numbers;
    return merged;
  }

  /**
   * Looks at the texts again after `gone` has left `rest`.
   * @returns whether a text has fallen apart, so that others have changed theirs
   */
  leave(gone: Print, rest: readonly Print[]): boolean {
    const { article, story } = gone.report;
    const heldArticle = rest.some(({ report }) => report.article === article);
    const heldStory = heldArticle && rest.some(({ report }) => report.story === story);
    // It alone had the article, or the passage, so nothing hung together by it.
    if (!heldArticle || !heldStory) return false;
    const prints = rest.filter(({ text }) => text === gone.text);
    const joined: Print[] = [];
    for (const print of prints) {
      this.join(print, joined);
      joined.push(print);
    }
    return prints.some(({ text }) => text !== prints[0]?.text);
  }
}

/** The text of each report, by number; the first of the list has the lowest. */
export function textsOf(reports: readonly Observation[]): Map<Observation, number> {
  const texts = new Texts();
  const prints: { report: Observation; text: number }[] = [];
  for (const report of reports) {
    const print = { report, text: 0 };
    texts.join(print, prints);
    prints.push(print);
  }
  return new Map(prints.map(({ report, text }) => [report, text]));
}
