/** Closed classes of English, as bits: one word may be several (`that`, `before`). */
export const DETERMINER = 1;
export const PREPOSITION = 2;
export const MODAL = 4;
export const BE = 8;
export const HAVE = 16;
export const DO = 32;
export const NEGATION = 64;
/** Opens a subordinate or relative clause. */
export const SUBORDINATOR = 128;
export const PRONOUN = 256;
export const TO = 512;
export const COORDINATOR = 1024;
export const ADVERB = 2048;
export const RELATIVE = 4096;
/** Names of days and months, and words for time that stand where an adverb stands. */
export const TIME = 8192;
export const ADJECTIVE = 16384;

const ROWS: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    "the a an this these those that some any all both every each no its their his her our your my another several many few most other such 's ’s two three four five six seven eight nine ten dozens hundreds thousands",
  ],
  [
    PREPOSITION,
    'of in on at by for from with without against between among amid over under near into onto through throughout during after before since until till toward towards about across off within outside inside along around behind beyond despite per via versus as following including like upon regarding alongside aboard beneath above below except plus to',
  ],
  [
    MODAL,
    "will would may might can could shall should must ought cannot won wo ca 'll ’ll 'd ’d wouldn couldn shouldn",
  ],
  [BE, "be is are was were been being am isn aren wasn weren 're ’re 'm"],
  [HAVE, "have has had having haven hasn hadn 've ’ve"],
  [DO, 'do does did doing don doesn didn'],
  [NEGATION, "not n't n’t never no nor neither no-one nobody nothing without hardly"],
  [
    SUBORDINATOR,
    'that which who whom whose while because when whenever if unless although though where whereas after before since until as once whether so but than',
  ],
  [RELATIVE, 'which who whom whose where'],
  [PRONOUN, 'he she it they we i you him them us me himself itself themselves who'],
  [TO, 'to'],
  [COORDINATOR, 'and or but nor'],
  [
    ADVERB,
    'also already now then still yet again soon later recently currently immediately further too just only even ever once twice always often ago earlier meanwhile however instead therefore thus indeed far so long reportedly apparently allegedly repeatedly together today yesterday tomorrow tonight overnight about nearly almost back away home ahead abroad largely strongly publicly formally reportedly briefly jointly directly finally ultimately',
  ],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight week month year morning afternoon evening night weekend hours days weeks months years minutes',
  ],
  [
    ADJECTIVE,
    'new more less further fresh recent last next first second third big large major massive military naval nuclear foreign indirect direct joint regional international diplomatic economic political armed deadly fatal heavy additional former senior top high possible potential limited serious constructive good positive full final initial peaceful humanitarian peace ballistic long-range cyber air drone rocket missile suicide terrorist terror ground surprise overnight retaliatory preemptive pre-emptive public strong harsh free open',
  ],
];

/** Spelling → bits. Contractions may come whole (`wouldn't`) or in two tokens. */
export const FUNCTION_WORDS: ReadonlyMap<string, number> = build();

function build(): Map<string, number> {
  const map = new Map<string, number>();
  const add = (word: string, bits: number): void => void map.set(word, (map.get(word) ?? 0) | bits);
  for (const [bits, words] of ROWS) for (const word of words.split(' ')) add(word, bits);
  for (const apostrophe of ["'", '’']) {
    for (const modal of ['wo', 'would', 'ca', 'could', 'should', 'must'])
      add(`${modal}n${apostrophe}t`, MODAL | NEGATION);
    for (const be of ['is', 'are', 'was', 'were']) add(`${be}n${apostrophe}t`, BE | NEGATION);
    for (const have of ['has', 'have', 'had']) add(`${have}n${apostrophe}t`, HAVE | NEGATION);
    for (const auxiliary of ['do', 'does', 'did']) add(`${auxiliary}n${apostrophe}t`, DO | NEGATION);
    for (const pronoun of ['he', 'she', 'it', 'they', 'we', 'i', 'you'])
      add(`${pronoun}${apostrophe}ll`, PRONOUN | MODAL);
  }
  return map;
}
