import type { Ledger, Reports } from '../index/tension-index.js';
import type { Observation } from '../observation.js';
import { HOUR } from '../time.js';
import type { Tuning } from '../tuning/tuning.js';
import { campOf } from './camp.js';
import type { Contradiction } from './divergence.js';
import { maybeSame, setsOfTalks, type Talks, talksOf } from './talks.js';

/** "Good progress", and in the next sentence "but no date": an open contradiction goes on down to this share of a stance. */
const STILL_A_STANCE = 0.25;

interface Stance {
  camp: string;
  /** On which talks. */
  talks: Talks;
  /** Positive: the talks go well. */
  net: number;
  /** The camp's strongest words in the direction of `net`. */
  words: Observation;
}

/** That somebody meets, visits or would like to help is no word for the talks nor against them. */
const NO_VERDICT = /^(?:CONSULT(?!\/progress)|COOPERATE)/;
const SPEAKS_OF_TALKS = /talks|negotiat|discuss|dialogue|meeting|summit|\bround\b/i;

/** Says how talks go; of two who are guessed, it has to speak of talks at least. */
const isVerdict = ({ event, dyadFrom, quote }: Observation): boolean =>
  !NO_VERDICT.test(event) && (dyadFrom !== 'context' || SPEAKS_OF_TALKS.test(quote));

const signed = (report: Observation): number => (report.escalatory ? -report.strength : report.strength);

/**
 * What a camp says of some talks is what it said last: the words of its last sitting together, so that "good progress, but
 * no date" is one stance, and a claim that its maker has corrected is none.
 */
function stanceOf(
  camp: string,
  talks: Talks,
  all: readonly Observation[],
  least: number,
  tuning: Tuning,
): Stance | null {
  const words = all.filter((report) => maybeSame(talksOf(report), talks));
  const latest = Math.max(...words.map(({ published }) => published));
  const sitting = words.filter(({ published }) => latest - published < tuning.divergence.sitting * HOUR);
  const told = new Map<string, Observation>();
  for (const report of sitting) {
    const key = `${report.escalatory ? '-' : '+'}${report.event}`;
    const other = told.get(key);
    if (!other || report.strength > other.strength || (report.strength === other.strength && report.id < other.id)) {
      told.set(key, report);
    }
  }
  const net = [...told.values()].reduce((sum, report) => sum + signed(report), 0);
  const strongest = [...told.values()]
    .filter((report) => report.escalatory === net < 0)
    .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))[0];
  return strongest && Math.abs(net) >= least ? { camp, talks, net, words: strongest } : null;
}

/** What the same sentence says without naming anybody again is the speaker's too: `spoke of progress, but said …`. */
function byCamp(reports: readonly Observation[]): Map<string, Observation[]> {
  const camps = new Map<string, Observation[]>();
  const unspoken = reports.filter(({ speaker }) => !speaker);
  const sentences = new Map<string, string>();
  const sentenceOf = ({ article, story, start, end }: Observation): string => `${article} ${story} ${start} ${end}`;
  for (const report of reports) {
    const camp = campOf(report);
    if (camp === null) continue;
    const words = camps.get(camp);
    if (words) words.push(report);
    else camps.set(camp, [report]);
    if (unspoken.length > 0) sentences.set(sentenceOf(report), camp);
  }
  for (const report of unspoken) {
    const camp = sentences.get(sentenceOf(report));
    if (camp !== undefined) camps.get(camp)?.push(report);
  }
  return camps;
}

/** Whether two camps are heard at all: most dyads have one, and need no closer look. */
function mayDiffer({ escalatory, deEscalatory }: Reports, oldest: number): boolean {
  let first: string | undefined;
  const isAnother = (report: Observation): boolean => {
    if (report.published < oldest) return false;
    const camp = campOf(report);
    if (camp === null) return false;
    first ??= camp;
    return camp !== first;
  };
  return escalatory.some(isAnother) || deEscalatory.some(isAnother);
}

/**
 * The strongest pair of opposite words on the same talks, from two camps, within the window; null where all agree.
 * @param open whether such a divergence is open already; it ends later than it begins
 */
export function findClaims(ledger: Ledger, now: number, tuning: Tuning, open: boolean): Contradiction | null {
  const least = tuning.divergence.claim * (open ? STILL_A_STANCE : 1);
  const talks = ledger.talk_progress;
  if (!talks || talks.escalatory.length === 0 || talks.deEscalatory.length === 0) return null;
  if (!mayDiffer(talks, now - tuning.divergence.window * HOUR)) return null;
  const recent = [...talks.escalatory, ...talks.deEscalatory].filter(
    (report) => now - report.published <= tuning.divergence.window * HOUR && isVerdict(report),
  );
  const stances = [...byCamp(recent)].flatMap(([camp, words]) =>
    setsOfTalks(words).flatMap((set) => stanceOf(camp, set, words, least, tuning) ?? []),
  );
  const best = (sign: 1 | -1): Stance[] =>
    stances
      .filter(({ net }) => Math.sign(net) === sign)
      .sort((a, b) => Math.abs(b.net) - Math.abs(a.net) || (a.camp < b.camp ? -1 : 1));
  const worse = best(-1);
  for (const good of best(1)) {
    const bad = worse.find(
      ({ camp, talks: set, words }) =>
        camp !== good.camp && maybeSame(set, good.talks) && words.speaker?.name !== good.words.speaker?.name,
    );
    if (bad) {
      return { sides: [good.words, bad.words], because: 'one side says the talks go well, another that they do not' };
    }
  }
  return null;
}
