import type { Observation } from '../observation.js';

/** Which talks a sentence is about, as far as it says so. */
export interface Talks {
  subject?: string;
  venue?: string;
  mediator?: string;
}

/** What talks between the same two can be about, each apart from the others; the first that fits counts. */
const SUBJECTS: readonly [string, RegExp][] = [
  ['prisoners', /prisoner|hostage|captive|detainee|swap/],
  ['ceasefire', /cease-?fire|truce|armistice/],
  ['arms', /nuclear|atomic|enrichment|uranium|\barms\b|disarmament|missile|warhead|troop cut/],
  ['trade', /trade|tariff|commerc|semiconductor|microchip|import|export|market access/],
  ['border', /border|boundar|frontier|demarcat/],
  ['sea', /maritime|continental shelf|fish|\bsea\b|strait/],
  ['water', /water|river|\bdam\b/],
  ['energy', /\bgas\b|\boil\b|pipeline|energy/],
  ['debt', /\bdebt|loan|currency|exchange rate/],
  ['climate', /climate|emission/],
  ['migration', /migra|refugee|visa/],
];

/** Cities in which others meet, so that `the Geneva talks` are held there, while `the Iran talks` are held with Iran. */
const VENUES = new RegExp(
  `^(?:the )?(${[
    'Abu Dhabi|Addis Ababa|Algiers|Amman|Ankara|Astana|Baghdad|Bangkok|Beijing|Beirut|Belgrade|Berlin|Bern|Brussels|Budapest',
    'Cairo|Camp David|Copenhagen|Damascus|Dayton|Doha|Dubai|Geneva|Hanoi|Havana|Helsinki|Islamabad|Istanbul|Jakarta|Jeddah',
    'Kampala|Khartoum|Kuala Lumpur|Lausanne|Lisbon|London|Luanda|Madrid|Minsk|Moscow|Muscat|Nairobi|New Delhi|New York|Nicosia',
    'Oslo|Panmunjom|Paris|Pretoria|Reykjavik|Riyadh|Rome|Seoul|Singapore|Sochi|Stockholm|Tashkent|Tehran|Tokyo|Tunis|Vienna',
    'Vilnius|Warsaw|Washington|Zurich',
  ].join('|')})$`,
);

const TALKS = '(?:talks|negotiations|dialogue|discussions|consultations|summit|conference)';
/** Up to three words before the talks: `the prisoner exchange talks`. */
const BEFORE = new RegExp(`((?:[\\w.’'-]+ ){1,3})${TALKS}\\b`, 'gi');
/** What follows `on` behind the talks: `talks with Iran on a prisoner exchange`. */
const BEHIND = new RegExp(`\\b${TALKS}\\b[^.;:]{0,60}?\\b(?:on|over|about|concerning) ([^.;:]{1,50})`, 'i');
const MEDIATOR =
  /\b([A-Z][\w.]+)[- ](?:mediated|brokered|hosted|sponsored)\b|\b(?:mediated|brokered|hosted|sponsored|facilitated|chaired) by (?:the )?([A-Z][\w.]+)/;

const subjectIn = (text: string): string | undefined =>
  SUBJECTS.find(([, pattern]) => pattern.test(text.toLowerCase()))?.[0];

/** `New York` → `new-york`, as in the ids of places. */
const slug = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

/** `Oman` and `Omani` are one mediator. */
const STEM = 4;

function readTalks({ quote, theatre }: Observation): Talks {
  const before = [...quote.matchAll(BEFORE)].map(([, words = '']) => words.trim());
  const [behind = ''] = [BEHIND.exec(quote)?.[1]];
  const subject = before.map(subjectIn).find((found) => found !== undefined) ?? subjectIn(behind);
  const named = before
    .flatMap((words) => [words.split(' ').slice(-2).join(' '), words.split(' ').at(-1) ?? ''])
    .map((words) => VENUES.exec(words)?.[1])
    .find((found) => found !== undefined);
  const venue = theatre ?? (named === undefined ? undefined : `place:${slug(named)}`);
  const [, adjective, noun] = MEDIATOR.exec(quote) ?? [];
  const mediator = (adjective ?? noun)?.toLowerCase().slice(0, STEM);
  return {
    ...(subject !== undefined && { subject }),
    ...(venue !== undefined && { venue }),
    ...(mediator !== undefined && { mediator }),
  };
}

/** What was read of a report, which never changes. It saves time alone. */
const known = new WeakMap<Observation, Talks>();

export function talksOf(report: Observation): Talks {
  let talks = known.get(report);
  if (!talks) known.set(report, (talks = readTalks(report)));
  return talks;
}

const FIELDS = ['subject', 'venue', 'mediator'] as const;

/** Talks of which nothing is said that tells them apart may be the same. */
export const maybeSame = (a: Talks, b: Talks): boolean =>
  FIELDS.every((field) => a[field] === undefined || b[field] === undefined || a[field] === b[field]);

/** The sets of talks that are told apart in `list`; what says nothing of the kind belongs to all of them. */
export function setsOfTalks(list: readonly Observation[]): Talks[] {
  const sets = new Map<string, Talks>();
  for (const report of list) {
    const talks = talksOf(report);
    const name = FIELDS.map((field) => talks[field] ?? '').join(' ');
    if (name.trim() !== '') sets.set(name, talks);
  }
  return sets.size === 0 ? [{}] : [...sets.values()];
}
