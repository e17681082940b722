import type { Draft, Mention } from '../document.js';
import { COUNTING, NUMERAL } from '../roles.js';
import { endOfType, isCommonNoun } from './arms-type.js';
import { isNamePart, isPlain, opensSentence } from './name-part.js';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What is done with arms, within a few words of them. */
const HANDLED = set(`
fire fired fires firing launch launched launches launching launcher launchers shoot shot shooting deploy deployed deploys deploying
send sent sending supply supplied supplies deliver delivered donate donated scramble scrambled scrambles intercept intercepted hit hits
hitting struck strike strikes striking drop dropped drops dropping down downed flew fly flies flying flown armed arm arming equipped
carry carried carries carrying aboard lay laid laying clear cleared clearing planted sown sweep sweeping exploded explode explosion
captured capture seized looted stockpiled smuggled jettisoned killed kill wounded destroyed crashed crash landed land took off range aimed buy bought sell sold order ordered test tested
transfer transferred request requested receive received use used stepped detonated detonate loaded pilots pilot crew lost)`);
/** What a text about arms speaks of. */
const MARTIAL = set(`
war missile missiles rocket rockets troops army military navy air force soldiers strike strikes airstrike airstrikes attack attacks
weapons weapon arms artillery tanks warheads warhead nuclear defence defense airspace raid raids base battalion brigade squadron fleet
marines forces offensive front frontline shelling bombing bombardment combat invasion ukraine pentagon nato guns ammunition
helicopters warplanes drones interceptors submarine warships destroyer frigate navy pilot pilots radar battlefield militants hangars`);
/** What a text about something else speaks of. */
const PEACEFUL = set(`
league season coach beat beats scored points touchdown touchdowns quarterback game games match cup goals goal team teams beer cider film movie album
song brand perfume bottles zodiac cars car dealership plc shares investors customers fashion magazine horoscope models sedan sedans forklift model dealers zoo species habitat
elders tribe tribal reservation storm hurricane winds weather rain gusts landfall meteorologists olympics athletics throw medal coal
gold copper diamond silver miners yards snap`);

const REACH = 4;

/**
 * Whether what stands around a doubtful name speaks of arms.
 * @param doubled the name is also another entity's, so that more is asked
 */
export function speaksOfArms(draft: Draft, mention: Mention, doubled: boolean): boolean {
  const { from, to } = mention;
  const { words, covers, gaps } = draft;
  if (!isCountedAlone(draft, mention)) return false;
  if (endOfType(draft, to, mention.names?.find(({ usage }) => usage === 'ambiguous')?.entry.kind ?? 'weapon') > to)
    return true;
  const next = words[to];
  const capital = words[from]?.capital === true && isPlain(draft, from);
  if (capital && gaps[to] === 1 && isNamePart(next) && covers[to] === undefined) return false;
  if (
    capital &&
    isNamePart(words[from - 1]) &&
    covers[from - 1] === undefined &&
    gaps[from] === 1 &&
    !opensSentence(draft, from - 1)
  )
    return words[from - 1]?.designation !== undefined;
  let score = doubled || (capital && opensSentence(draft, from)) || !capital ? -1 : 0;
  const before = words[from - 1];
  if (before?.designation !== undefined) return true;
  if (before !== undefined && (before.roles & (NUMERAL | COUNTING)) !== 0 && isPlural(words[to - 1]?.key ?? ''))
    score += 2;
  if (covers[from - 1]?.entity.kind === 'state' || covers[from - 2]?.entity.kind === 'state') score += 1;
  if (before?.key === 'by') score += 1;
  for (let i = Math.max(0, from - REACH); i < to + REACH && i < words.length; i++) {
    if (i >= from && i < to) continue;
    if (HANDLED.has(words[i]?.key ?? '')) {
      score += 1;
      break;
    }
  }
  const sentence = draft.sentences[draft.sentenceOf[from] ?? 0];
  let martial = 0;
  for (let i = sentence?.from ?? from; i < (sentence?.to ?? to); i++) {
    const key = words[i]?.key ?? '';
    if (PEACEFUL.has(key)) score -= 2;
    else if (martial < 2 && (MARTIAL.has(key) || isOtherArms(covers[i], mention, i))) martial++;
  }
  return score + martial > 0 || (score + martial > -2 && isAboutArms(draft));
}

/** `mine` without an article is a pronoun. */
const isCountedAlone = ({ words }: Draft, { from, to }: Mention): boolean =>
  words[from]?.key !== 'mine' ||
  to - from > 1 ||
  /^(?:an?|the|that|this|one|each|another|every|no|sea|stray)$/.test(words[from - 1]?.key ?? '');

const MANY_ARMS = 4;

/** A text that names arms again and again. */
function isAboutArms({ mentions }: Draft): boolean {
  let arms = 0;
  for (const { entity, names } of mentions)
    if ((entity.kind === 'weapon' || entity.kind === 'platform') && names?.[0]?.usage !== 'ambiguous') arms++;
  return arms >= MANY_ARMS;
}

const isPlural = (key: string): boolean => key.endsWith('s') || key.endsWith('men');

const isOtherArms = (cover: Mention | undefined, mention: Mention, i: number): boolean =>
  cover !== undefined &&
  cover !== mention &&
  cover.from === i &&
  (cover.entity.kind === 'military_unit' || isCommonNoun(cover) || cover.names?.[0]?.usage === 'name') &&
  (cover.entity.kind === 'military_unit' || cover.entity.kind === 'weapon' || cover.entity.kind === 'platform');
