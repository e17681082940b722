import { DIMENSIONS } from '#events';
import { textsOf } from './index/corroboration.js';
import { type Ledger, readIndex } from './index/tension-index.js';
import { withoutReports } from './ledger.js';
import type { Tuning } from './tuning/tuning.js';

/** True where the dyad stays tense with any one voice left out, and with any one text and its reprints left out. */
export function manySay(ledger: Ledger, now: number, tuning: Tuning): boolean {
  const reports = DIMENSIONS.flatMap((dimension) => [...(ledger[dimension]?.escalatory ?? [])]);
  const texts = textsOf(reports);
  const textOf = (article: string): string => texts.get(article) ?? article;
  const voices = new Set(reports.map(({ voice }) => voice));
  const prints = new Set(texts.values());
  const holds = (rest: Ledger): boolean => readIndex(rest, now, tuning).index >= tuning.ladder.severeWithoutAnyone;
  return (
    [...voices].every((voice) => holds(withoutReports(ledger, (report) => report.voice === voice))) &&
    [...prints].every((text) => holds(withoutReports(ledger, (report) => textOf(report.article) === text)))
  );
}
