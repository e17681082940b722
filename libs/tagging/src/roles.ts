import type { Token } from '#events';
import { BODIES } from './bodies.js';
import { NAMED_DAY_WORDS } from './dates/named-days.js';
import { LEADING_FAMILY_NAMES } from './gazetteers/family-names.js';
import { DOUBTFUL_GIVEN_NAMES, GIVEN_NAMES } from './gazetteers/given-names.js';
import { KIN as KIN_NOUNS, ROLE_NOUNS } from './gazetteers/role-nouns.js';
import { fold } from './letters.js';
import { NUMBER_WORDS, ORDINAL_WORDS, readCompound, SCALES, VAGUE_NUMBERS, valueOfDigits } from './numerals.js';
import { CURRENCY_SIGNS } from './units.js';

/** What a word may be, as bits; several can hold at once (`May`, `second`). */
export const MONTH = 1;
export const WEEKDAY = 2;
export const FUNCTION = 4;
export const HONORIFIC = 8;
export const PARTICLE = 16;
export const SAYING = 32;
export const LOCATIVE = 64;
export const RANK = 128;
export const NUMERAL = 256;
export const ORDINAL = 512;
/** Begins an expression of number: `dozens`, `hundred`, a sign of currency. */
export const COUNTING = 1024;
/** Begins an expression of time: `last`, `today`, `early`. */
export const TIMELY = 2048;
/** Ends the name of a body or a place: `Party`, `Province`. */
export const BODY = 4096;

/** A given name, whatever stands beside it. */
export const GIVEN = 1 << 20;
/** A given name and a word, a month or a place. */
export const DOUBTFUL_GIVEN = 1 << 21;
/** A family name that stands before the given one. */
export const LEADING_FAMILY = 1 << 22;
/** `analyst`, `coach`: stands before a name. */
export const ROLE_NOUN = 1 << 23;
/** `son`, `sister`: stands before a name. */
export const KIN = 1 << 24;

const list = (text: string): string[] => text.trim().split(/\s+/);

export const MONTHS: ReadonlyMap<string, number> = new Map(
  list('january february march april may june july august september october november december').flatMap(
    (month, index) => {
      const forms: [string, number][] = [
        [month, index],
        [month.slice(0, 3), index],
      ];
      if (month === 'september') forms.push(['sept', index]);
      return forms;
    },
  ),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  list('sunday monday tuesday wednesday thursday friday saturday').map((day, index) => [day, index]),
);

/** Written before a date, or with a full stop. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  ['sun', 'mon', 'tue', 'tues', 'wed', 'thu', 'thur', 'thurs', 'fri', 'sat'].map((short) => [
    short,
    [...WEEKDAYS.keys()].findIndex((day) => day.startsWith(short)),
  ]),
);

/** Words that never are, begin or continue a name. */
const FUNCTION_WORDS = list(`
a about above after again against ago all almost already also although always am amid among an and another any are aren as at away
back be became because been before being below between both but by came can cannot could despite did do does doing done down during
each either else even ever every everyone few first following for former from further get given go good had has have having he hello
her here hers herself him himself his how however i if in indeed inside instead into is isnt it its itself just last later least less
let like made make many may maybe me meanwhile might more moreover most mr much must my near neither never nevertheless new next no nobody
none nor not nothing now of off often ok on once one only onto or other others otherwise our ours out outside over own part perhaps please
rather really same say says shall she should since so some someone something soon still such take than thank thanks that the thats their
theirs them then there thereafter therefore these they this those though three through throughout thus to today together tomorrow tonight too toward
towards two under unless until up upon us very via was we well were what when where whether which while who whom whose why will
with within without would yes yesterday yet you your yours according earlier additionally asked its dont didnt doesnt wasnt
`);

const PARTICLES = list(
  'al el bin ibn ben abu abd van von der den de da di du dos la le bint ul al- ad an as ash at az ter abdel abdul umm y e',
);

const SAYING_VERBS = list(`
said says say told tells tell announced announces announce warned warns warn added adds stated states insisted insists claimed claims
declared declares vowed vows urged urges demanded demands denied denies accused accuses called calls rejected rejects condemned condemns
confirmed confirms replied insist argued argues wants wanted want agreed agrees agree refused refuses signalled signaled hinted threatened threatens
threaten pledged pledges offered offers proposed proposes believes believed hopes hoped seeks sought responded responds criticised criticized
dismissed dismisses blamed blames reiterated stressed stresses noted notes described describes suggested suggests promised promises
decided decides imposed imposes sent sends send deployed deploys launched launches approved approves ordered orders backed backs supports
supported opposes opposed welcomed welcomes expelled recalled summoned retaliated fired agreed withdrew severed pressed pushed asked asks acknowledged
ruled continues continued considers considered plans planned intends fears feared views viewed sees saw knows knew remains remained faces faced
must should would will could may might can has had have is was does did cannot reported reports expressed expects expected appears appeared
moved moves moving needs needed hit hits struck strikes joined joins met meets took takes gave gives made makes held holds began begins
`);

const LOCATIVE_WORDS = list(
  'in at near from outside inside around into throughout through toward towards of across visit visited visiting leaving left entering reached arrived capital city',
);

const HONORIFICS = list(
  'mr mrs ms miss dr sir dame lord lady prof professor mr mister madame monsieur rev reverend imam ayatollah sheikh shaikh sheik mullah maulana rabbi bishop archbishop cardinal pope saint king queen prince princess crown emir sultan emperor count baron duke hajj sayyid hojatoleslam comrade',
);

const RANKS = list(
  'general gen lieutenant lt colonel col major maj captain capt admiral adm commander cmdr cdr brigadier brig sergeant sgt corporal cpl marshal commodore vice rear commandant chief',
);

export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  list(`mr mrs ms dr prof gen lt col maj capt adm cmdr cdr brig sgt cpl rev hon gov sen rep pres st jr sr vs etc inc corp ltd co bros
  jan feb mar apr jun jul aug sep sept oct nov dec no nos vol dept est approx fig ret spc pvt pfc messrs mt ft tues wed thurs fri sun mon
  ariz calif colo conn del fla ind kan mass mich minn miss okla ore pa tenn tex va vt wash wis atty supt a.m p.m`),
);

/** Words that begin a date: see `3-dates.ts`. */
const TIME_WORDS = list(
  'last past previous preceding recent next coming following this current same today yesterday tomorrow tonight overnight early late mid earlier later spring summer autumn fall winter several few couple weekend noon midday midnight hour day night week fortnight month year decade minute century quarter',
);

const ROLES = new Map<string, number>();
const mark = (words: Iterable<string>, role: number): void => {
  for (const word of words) ROLES.set(word, (ROLES.get(word) ?? 0) | role);
};
mark(MONTHS.keys(), MONTH);
mark(WEEKDAYS.keys(), WEEKDAY);
mark(FUNCTION_WORDS, FUNCTION);
mark(PARTICLES, PARTICLE);
mark(SAYING_VERBS, SAYING);
mark(LOCATIVE_WORDS, LOCATIVE);
mark(HONORIFICS, HONORIFIC);
mark(RANKS, RANK);
mark(NUMBER_WORDS.keys(), NUMERAL);
mark(ORDINAL_WORDS.keys(), ORDINAL);
mark(
  [...SCALES.keys(), ...VAGUE_NUMBERS.keys()].filter((word, index, all) => all.indexOf(word) === index),
  COUNTING,
);
mark(
  list(
    'couple pair half third thirds quarter quarters fifth fifths tenth rs usd eur gbp jpy cny rmb inr pkr aed sar chf aud cad nis',
  ),
  COUNTING,
);
mark(TIME_WORDS, TIMELY);
mark(NAMED_DAY_WORDS, TIMELY);
mark(WEEKDAY_ABBREVIATIONS.keys(), TIMELY);
mark(BODIES.keys(), BODY);
const names = (text: string): string[] => list(text).map((name) => fold(name.toLowerCase()));
mark(names(GIVEN_NAMES), GIVEN);
mark(names(DOUBTFUL_GIVEN_NAMES), DOUBTFUL_GIVEN);
mark(names(LEADING_FAMILY_NAMES), LEADING_FAMILY);
mark(list(ROLE_NOUNS), ROLE_NOUN);
mark(list(KIN_NOUNS), KIN);

/** `1990s` */
const DECADE = /^(?:1[5-9]|20)\d0s$/;

export function rolesOf(key: string, text: string, kind: Token['kind']): { roles: number; value: number | undefined } {
  if (kind === 'number') return { roles: NUMERAL, value: valueOfDigits(text) };
  if (kind === 'punctuation') return { roles: CURRENCY_SIGNS.has(text) ? COUNTING : 0, value: undefined };
  const roles = ROLES.get(key) ?? 0;
  const numbered = /^(\d+)(st|nd|rd|th)$/.exec(key);
  if (numbered !== null) return { roles: roles | ORDINAL, value: Number(numbered[1]) };
  if (DECADE.test(key)) return { roles: roles | TIMELY, value: Number(key.slice(0, -1)) };
  const value = NUMBER_WORDS.get(key) ?? ORDINAL_WORDS.get(key);
  const compound = value === undefined ? readCompound(key) : undefined;
  if (compound !== undefined) return { roles: roles | COUNTING | TIMELY, value: compound.value };
  return { roles, value };
}
