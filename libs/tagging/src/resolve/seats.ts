import { NEW_LINE } from '../1-tokenize.js';
import { type Draft, type Mention, release } from '../document.js';
import type { Name } from '../gazetteers/entry.js';
import { fold } from '../letters.js';
import { FUNCTION, SAYING } from '../roles.js';
import { slug } from '../slug.js';
import { isInParagraph } from './paragraph.js';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const isSeat = ({ usage }: Name): boolean => usage === 'seat';

/** `Tehran said`, `Washington's demands`, `aid to Kyiv` are governments; `in Tehran`, `flew to Kyiv`, `shelled Kyiv` are places. */
export function resolveSeat(draft: Draft, mention: Mention): void {
  if (draft.words[mention.from - 1]?.text === 'Radio') release(draft, mention);
  else if (isPlace(draft, mention)) toPlace(draft, mention);
  else toGovernment(draft, mention);
}

function toPlace(draft: Draft, mention: Mention): void {
  const written = fold(draft.text.slice(startOf(draft, mention.from), endOf(draft, mention.to)).toLowerCase());
  const seat = mention.names?.find(isSeat)?.entry;
  const name =
    seat?.names.find(({ usage, text }) => usage === 'seat' && fold(text.toLowerCase()) === written)?.text ??
    draft.words[mention.from]?.text ??
    '';
  const listed = mention.names?.find(({ entry }) => entry.kind === 'place' && entry.belongsTo === seat?.id)?.entry;
  const within = draft.words[mention.to]?.text === ',' ? draft.covers[mention.to + 1] : undefined;
  if (isAmerican(within)) {
    const id = `place:${slug(name)}-${(within?.entity.id ?? '').replace(/^place:/, '')}`;
    mention.entity = { kind: 'place', id, name, affiliation: 'state:USA', rule: 'resolve:namesake' };
    return;
  }
  mention.entity = {
    kind: 'place',
    id: listed?.id ?? `place:${slug(name.replace(/^The /, ''))}`,
    name: listed?.name ?? name,
    ...(seat === undefined ? {} : { affiliation: seat.id }),
    rule: 'gazetteer:seat-as-place',
  };
}

/** `Brussels` is the European Union's, unless Belgium is spoken of. */
function toGovernment(draft: Draft, mention: Mention): void {
  const seats = mention.names?.filter(isSeat) ?? [];
  const union = seats.find(({ entry }) => entry.kind === 'organization');
  const state = seats.find(({ entry }) => entry.kind === 'state');
  const chosen =
    union === undefined || isInParagraph(draft, mention.from, (key) => key === 'belgian' || key === 'belgium')
      ? (state ?? union)
      : union;
  if (chosen === undefined) return;
  const { id, kind, name } = chosen.entry;
  mention.entity = { kind, id, name, rule: 'gazetteer:seat-as-government' };
}

const startOf = (draft: Draft, i: number): number => draft.tokens[i]?.start ?? 0;
const endOf = (draft: Draft, to: number): number => draft.tokens[to - 1]?.end ?? 0;

const ADJECTIVE = set(
  'the downtown central greater northern southern eastern western north south east west nearby old inner',
);

const isPlace = (draft: Draft, mention: Mention): boolean => {
  let before = mention.from - 1;
  while (ADJECTIVE.has(draft.words[before]?.key ?? '')) before--;
  return (
    isDateline(draft, mention) ||
    (byPreposition(draft, before) ??
      (isLocated(draft, mention) || isStruck(draft, mention, before) || isBesidePlace(draft, mention, before)))
  );
};

/** `LONDON, Aug 5 -`, `KABUL (AP) —`, `MOSCOW -`. */
function isDateline(draft: Draft, { from, to }: Mention): boolean {
  const next = draft.words[to];
  return (
    (from === draft.sentences[draft.sentenceOf[from] ?? 0]?.from || draft.gaps[from] === NEW_LINE) &&
    draft.words[from]?.upper === true &&
    (next?.text === '(' ||
      (/^[-–—]$/.test(next?.text ?? '') && draft.gaps[to + 1] === 1) ||
      (next?.text === ',' && (draft.covers[to + 1] !== undefined || draft.words[to + 1]?.kind === 'number')))
  );
}

const ALWAYS_PLACE = set(
  'in near outside inside around into through across throughout off above beyond visit visits visited visiting left leaving leave leaves entering entered enter enters reached reach arrived capital city within',
);

/** What stands before decides; undefined where there is no preposition. */
function byPreposition(draft: Draft, at: number): boolean | undefined {
  const preposition = draft.words[at]?.key ?? '';
  if (ALWAYS_PLACE.has(preposition)) return true;
  switch (preposition) {
    case 'at':
      return !/^(?:aimed|directed|anger|angry|furious|levelled)$/.test(draft.words[at - 1]?.key ?? '');
    case 'of':
      return !POLITICAL.has(draft.words[at - 1]?.key ?? '');
    case 'from':
      return !POLITICAL.has(draft.words[at - 1]?.key ?? '');
    case 'to':
    case 'toward':
    case 'towards':
      return isMovement(draft, at);
    case 'for':
      return LEAVING.has(draft.words[at - 1]?.key ?? '');
    case 'against':
    case 'on':
    case 'over':
      return isViolence(draft, at);
    case 'between':
      return /^(?:road|highway|railway|route|flights?|halfway|distance)$/.test(draft.words[at - 1]?.key ?? '');
    case 'with':
    case 'by':
    case 'via':
      return preposition === 'via';
    default:
      return undefined;
  }
}

/** `critics of Beijing`, `pressure from Washington`: a government's; `the mayor of London`, `a call from Kyiv` are not. */
const POLITICAL = set(`
ally allies critic critics enemy enemies support supporter supporters behalf side sides accused accusing demand demands goal aim intentions
ambitions fears wary suspicious leadership policy patience approval pressure assurances guarantees response reaction reply signal signals
request requests threat threats warning warnings concessions permission funding money weapons arms orders instructions directives help
assistance backing aid answer word green-light endorsement condemnation criticism opposition message messages independence independent
statement statements interference
`);
const MOVING = set(`
flew fly flies flying flown went go goes going gone travel travelled traveled travels travelling traveling returned return returning
fled flee headed heading heads drove drive driven moved move moving march marched marching advance advanced advancing came come comes
coming trip trips visit visits flight flights road roads way journey highway railway train trains convoy transferred transported
extradited deported brought shipped sailed sail arrived taken took route close closer near invited drive tour
`);
const SENDING = set('send sent sends sending dispatched dispatch');
const DELIVERED = set(
  'note message letter telegram signal warning arms weapons aid missiles protest money proposal reply answer support',
);

/** `flew to Moscow`, `sent an envoy to Kabul`; but `aid to Kyiv`, `sent a note to Moscow`. */
function isMovement({ words, covers }: Draft, at: number): boolean {
  for (let i = at - 1; i > at - 8 && i >= 0; i--) {
    const word = words[i];
    if (word?.kind === 'punctuation' && /^[.;:!?"”“]$/.test(word.text)) return false;
    if (DELIVERED.has(word?.key ?? '')) return false;
    if (MOVING.has(word?.key ?? '')) return true;
    if (SENDING.has(word?.key ?? '')) return covers[i + 1] !== undefined || !DELIVERED.has(words[at - 1]?.key ?? '');
  }
  return false;
}

const LEAVING = set('left leaving leave departed depart headed bound battle heading made flight');
const VIOLENCE = set(`
strike strikes struck attack attacks attacked raid raids missile missiles rocket rockets drone drones bomb bombs bombing bombings bombed
assault offensive offensives advance advanced marched marching shelling launches launched fired fire shells advancing converged
descended airstrike airstrikes barrage salvo overnight dropped skies
`);

/** `launches against Riyadh`, `an attack on Kyiv`; but `sanctions on Moscow`. */
function isViolence({ words }: Draft, at: number): boolean {
  for (let i = at - 1; i > at - 5 && i >= 0; i--) {
    const key = words[i]?.key ?? '';
    if (/^(?:sanctions|pressure|tariffs|blame|blamed|embargo|verbal|diplomatic|threats?)$/.test(key)) return false;
    if (VIOLENCE.has(key)) return true;
  }
  return false;
}

const PLACE_NOUNS = set(`
airport airports suburb suburbs street streets hotel hotels games conference neighbourhood neighborhood neighbourhoods neighborhoods district
districts outskirts residents resident hospital hospitals mayor university museum skyline metro underground subway station port harbour harbor
square region area province governorate court stadium marathon olympics zoo bureau apartment home house time suburbia native correspondent
think-tank think
embassy embassies theatre restaurant restaurants cafe exchange meeting meetings summit
`);

/** `Beirut's southern suburb`, `Paris, Texas`, `Niamey in Niger`. */
function isLocated(draft: Draft, mention: Mention): boolean {
  const { words, covers } = draft;
  const { to } = mention;
  const next = words[to];
  let noun = /^['’]s?$/.test(next?.text ?? '') ? to + 1 : to;
  if (ADJECTIVE.has(words[noun]?.key ?? '')) noun++;
  if (PLACE_NOUNS.has(words[noun]?.key ?? '') && draft.gaps[to] !== 3) return true;
  if (next?.text === '-' && /^(?:based|born)$/.test(words[to + 1]?.key ?? '')) return true;
  const within = covers[to + 1];
  const belongs = mention.names?.some(({ entry }) => entry.id === within?.entity.id) === true;
  if (next?.text === ',' || next?.key === 'in')
    return (belongs || (next.text === ',' && isAmerican(within))) && words[within?.to ?? 0]?.key !== 'and';
  return false;
}

const isAmerican = (mention: Mention | undefined): boolean =>
  mention?.entity.kind === 'place' && mention.entity.affiliation === 'state:USA';

const STRIKING = set(`
bombed bombing shelled shelling captured captures capture seized seizes besieged besieging evacuated evacuating fled toured bombard bombarded
encircled surrounded occupied liberated retook recaptured overran stormed rocked pounded destroyed blockaded blockading shell
shells bomb bombs struck besiege besieges overrun retake recapture pounding reaching shook
`);
const SUFFERING = set(
  'hit struck bombed shelled attacked rocked besieged captured seized surrounded bombarded pounded',
);

/** `shelled Kyiv`, `Kyiv was hit`: acts on a place. */
function isStruck({ words }: Draft, { to }: Mention, before: number): boolean {
  if (STRIKING.has(words[before]?.key ?? '')) return true;
  const verb = words[to]?.key;
  return (
    ((verb === 'was' || verb === 'were') && SUFFERING.has(words[to + 1]?.key ?? '')) ||
    (verb === 'fell' && words[to + 1]?.key !== 'silent') ||
    (verb === 'came' && words[to + 1]?.key === 'under')
  );
}

/** `in Kyiv and Odesa`: as the one before it, unless a verb of its own follows. */
function isBesidePlace({ words, covers }: Draft, { to }: Mention, before: number): boolean {
  const joint = words[before];
  const other = covers[before - 1];
  const next = words[to];
  return (
    (joint?.key === 'and' || joint?.key === 'or' || joint?.text === ',') &&
    other?.entity.kind === 'place' &&
    !(next?.kind === 'word' && (next.roles & SAYING) !== 0 && (next.roles & FUNCTION) === 0) &&
    !/^(?:has|have|is|was|will|would|may|['’]s)$/.test(next?.lower ?? '')
  );
}
