/** Verbs of saying, lemmas: what stands in their object is what somebody said. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  'say tell add announce report claim note argue insist warn state declare explain write tweet post suggest acknowledge admit confirm stress emphasize emphasise maintain assert contend believe think describe recall estimate reveal reply respond remark observe conclude predict allege deny quote cite indicate signal vow concede testify repeat reiterate hint caution complain boast joke urge ask call know learn find show hope fear feel consider expect promise pledge swear threaten demand propose recommend advise agree dispute accuse comment speak talk point refer encourage question cite criticize criticise praise blame condemn mock detail mention discuss want express reject dismiss defend denounce slam assure inform notify lament opine characterize characterise reckon confide call hail record clarify specify post relate surmise'.split(
    ' ',
  ),
);

/** Those that make an attribution even without `that` or a quotation. */
export const PLAIN_SPEECH: ReadonlySet<string> = new Set(
  'say tell add announce report claim note argue insist state declare explain write tweet acknowledge admit confirm stress emphasize emphasise maintain assert contend believe reveal remark allege deny predict warn suggest indicate estimate reiterate testify recall think describe hope promise vow pledge hint complain fear concede characterize characterise observe reply repeat reckon conclude confide record clarify specify hint'.split(
    ' ',
  ),
);

/** Those whose whole object is what was said: `urged Moscow to stop`, `accused Seoul of lying`. */
export const OBJECT_SPEECH: ReadonlySet<string> = new Set(
  'urge encourage ask demand question cite criticize criticise praise accuse blame condemn propose promise threaten vow pledge dismiss mock claim express describe announce reveal detail mention discuss want denounce slam argue recommend warn deny defend suggest'.split(
    ' ',
  ),
);

/** Nouns among the verbs of saying: `a tweet`, `his remarks`. */
export const SPEECH_NOUNS: readonly string[] =
  'tweet remark state comment report claim post quote question show note joke fear hope demand promise pledge'.split(
    ' ',
  );
