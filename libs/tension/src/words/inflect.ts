/** Which inflected forms a spelling can be, as bits. */
export const BASE = 1;
export const PRESENT = 2;
export const PAST = 4;
export const PARTICIPLE = 8;
export const GERUND = 16;

/** base → past, participle (where it differs from the past). */
const IRREGULAR: Readonly<Record<string, readonly [string, string?]>> = {
  be: ['was', 'been'],
  bear: ['bore', 'borne'],
  beat: ['beat', 'beaten'],
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  bind: ['bound'],
  bleed: ['bled'],
  bomb: ['bombed'],
  break: ['broke', 'broken'],
  bring: ['brought'],
  build: ['built'],
  burst: ['burst'],
  buy: ['bought'],
  cast: ['cast'],
  catch: ['caught'],
  come: ['came', 'come'],
  cut: ['cut'],
  deal: ['dealt'],
  dig: ['dug'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  fall: ['fell', 'fallen'],
  feed: ['fed'],
  feel: ['felt'],
  fight: ['fought'],
  find: ['found'],
  flee: ['fled'],
  fly: ['flew', 'flown'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  forgive: ['forgave', 'forgiven'],
  forgo: ['forwent', 'forgone'],
  freeze: ['froze', 'frozen'],
  get: ['got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grind: ['ground'],
  hear: ['heard'],
  hide: ['hid', 'hidden'],
  hit: ['hit'],
  hold: ['held'],
  keep: ['kept'],
  know: ['knew', 'known'],
  lay: ['laid'],
  lead: ['led'],
  leave: ['left'],
  lend: ['lent'],
  let: ['let'],
  lie: ['lay', 'lain'],
  lose: ['lost'],
  make: ['made'],
  mean: ['meant'],
  meet: ['met'],
  overfly: ['overflew', 'overflown'],
  overrun: ['overran', 'overrun'],
  oversee: ['oversaw', 'overseen'],
  overthrow: ['overthrew', 'overthrown'],
  pay: ['paid'],
  put: ['put'],
  quit: ['quit'],
  read: ['read'],
  rebuild: ['rebuilt'],
  retake: ['retook', 'retaken'],
  ring: ['rang', 'rung'],
  rise: ['rose', 'risen'],
  run: ['ran', 'run'],
  say: ['said'],
  see: ['saw', 'seen'],
  seek: ['sought'],
  sell: ['sold'],
  send: ['sent'],
  set: ['set'],
  shake: ['shook', 'shaken'],
  shed: ['shed'],
  shoot: ['shot'],
  shut: ['shut'],
  sink: ['sank', 'sunk'],
  sit: ['sat'],
  slay: ['slew', 'slain'],
  sling: ['slung'],
  sow: ['sowed', 'sown'],
  speak: ['spoke', 'spoken'],
  split: ['split'],
  spread: ['spread'],
  spurn: ['spurned'],
  stand: ['stood'],
  steal: ['stole', 'stolen'],
  stick: ['stuck'],
  strike: ['struck'],
  swear: ['swore', 'sworn'],
  sweep: ['swept'],
  swing: ['swung'],
  take: ['took', 'taken'],
  teach: ['taught'],
  tear: ['tore', 'torn'],
  tell: ['told'],
  think: ['thought'],
  throw: ['threw', 'thrown'],
  undergo: ['underwent', 'undergone'],
  understand: ['understood'],
  undertake: ['undertook', 'undertaken'],
  unfreeze: ['unfroze', 'unfrozen'],
  uphold: ['upheld'],
  upset: ['upset'],
  wear: ['wore', 'worn'],
  win: ['won'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld'],
  withstand: ['withstood'],
  arise: ['arose', 'arisen'],
  bite: ['bit', 'bitten'],
  blow: ['blew', 'blown'],
  broadcast: ['broadcast'],
  choose: ['chose', 'chosen'],
  creep: ['crept'],
  eat: ['ate', 'eaten'],
  forget: ['forgot', 'forgotten'],
  grow: ['grew', 'grown'],
  hang: ['hung'],
  light: ['lit'],
  mislead: ['misled'],
  overcome: ['overcame', 'overcome'],
  override: ['overrode', 'overridden'],
  overtake: ['overtook', 'overtaken'],
  ride: ['rode', 'ridden'],
  shrink: ['shrank', 'shrunk'],
  slide: ['slid'],
  speed: ['sped'],
  spend: ['spent'],
  swim: ['swam', 'swum'],
  thrust: ['thrust'],
  wake: ['woke', 'woken'],
  write: ['wrote', 'written'],
  fling: ['flung'],
  // `down` is nearly always a particle; only its past form is read as a verb.
  downed: ['downed'],
};

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set([
  'admit',
  'commit',
  'permit',
  'refer',
  'defer',
  'deter',
  'rebut',
  'submit',
  'abet',
  'expel',
  'repel',
  'patrol',
  'rebel',
  'compel',
  'propel',
  'control',
  'allot',
  'regret',
  'occur',
  'outfit',
  'wiretap',
  'unplug',
  'annul',
]);

const doubles = (verb: string): boolean => DOUBLING.has(verb) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);

const ending = (verb: string, suffix: 'ed' | 'ing'): string => {
  if (suffix === 'ed' && verb.endsWith('e')) return `${verb}d`;
  if (suffix === 'ed' && /[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  if (suffix === 'ing' && /[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return doubles(verb) ? verb + verb.slice(-1) + suffix : verb + suffix;
};

const TAKES_ES = /(?:[sxz]|[cs]h)$/;

/** Singular to plural, or base to third person: `ally` → `allies`, `launch` → `launches`. */
export function plural(word: string): string {
  if (word.endsWith('y') && word.length > 1 && !'aeiou'.includes(word.charAt(word.length - 2)))
    return `${word.slice(0, -1)}ies`;
  return TAKES_ES.test(word) || word === 'go' || word === 'veto' ? `${word}es` : `${word}s`;
}

/** Every spelling of a verb with its bits. Example: `deny` → deny 1, denies 2, denied 12, denying 16. */
export function conjugate(verb: string): Map<string, number> {
  const forms = new Map<string, number>();
  const add = (spelling: string, bits: number): void => void forms.set(spelling, (forms.get(spelling) ?? 0) | bits);
  const [past, participle] = IRREGULAR[verb] ?? [ending(verb, 'ed')];
  add(verb, BASE);
  add(plural(verb), PRESENT);
  add(past, PAST);
  add(participle ?? past, PARTICIPLE);
  add(ending(verb, 'ing'), GERUND);
  if (/(?:[^aeio]e|[^aeou]a)l$/.test(verb)) {
    // British spelling beside the American one: cancelled, travelling, initialled, fuelled.
    add(`${verb}led`, PAST | PARTICIPLE);
    add(`${verb}ling`, GERUND);
  }
  return forms;
}
