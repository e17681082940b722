/** American spellings by the British ones that the lists and the sentences of test/training mostly have. */
const BRITISH: ReadonlyMap<string, string> = new Map(
  (
    'armor:armour behavior:behaviour center:centre color:colour defense:defence endeavor:endeavour favor:favour harbor:harbour ' +
    'honor:honour humor:humour labor:labour license:licence neighbor:neighbour offense:offence pretense:pretence program:programme ' +
    'rigor:rigour rumor:rumour saber:sabre savior:saviour specter:spectre theater:theatre valor:valour vapor:vapour vigor:vigour'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** `organize`, `organizing`, `organization`, `paralyze`; no `size`, `seize`, `prize`. */
const WITH_Z = /^(.{3,}[^aeo])(i|y)z(e[drs]?|ing|ations?|able)$/;

const ENDINGS = ['', 's', 'ed', 'ing', 'able', 'al', 'hood', 'ly', 'less', 'er', 'ers'];

/** The spelling of the lists: `criticized` → `criticised`, `harbors` → `harbours`; others as they are. */
export function british(lower: string): string {
  if (lower.includes('z')) return lower.replace(WITH_Z, '$1$2s$3');
  for (const ending of ENDINGS) {
    const base = lower.endsWith(ending) ? BRITISH.get(lower.slice(0, lower.length - ending.length)) : undefined;
    if (base !== undefined) return base + ending;
  }
  return lower;
}

const SHORTEST = 4;

/** What is left of a word that no list knows without its ending: `snub` of `snubbing`, `resourc` of `resources`. */
export function withoutEnding(lower: string): string {
  const stem = withoutInflection(lower);
  if (stem.length < SHORTEST) return lower;
  const bare = stem.endsWith('e') && stem.length > SHORTEST ? stem.slice(0, -1) : stem;
  return bare.endsWith('i') && bare !== stem ? `${bare.slice(0, -1)}y` : bare;
}

function withoutInflection(lower: string): string {
  if (lower.endsWith('ies') || lower.endsWith('ied')) return `${lower.slice(0, -3)}y`;
  if (lower.endsWith('ing')) return lower.length - 3 < SHORTEST ? lower : undoubled(lower.slice(0, -3));
  if (lower.endsWith('ed')) return lower.length - 2 < SHORTEST ? lower : undoubled(lower.slice(0, -2));
  if (!lower.endsWith('s') || /(?:[sui]|ou)s$/.test(lower)) return lower;
  return /(?:s|x|z|ch|sh)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1);
}

/** `snubb` → `snub`; `install` and `press` stay. */
const undoubled = (stem: string): string => (/([bdgkmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);
