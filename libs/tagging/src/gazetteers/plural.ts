const IRREGULAR: Readonly<Record<string, string>> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  foot: 'feet',
  sortie: 'sorties',
  apache: 'apaches',
  knife: 'knives',
  wife: 'wives',
  life: 'lives',
  bus: 'buses',
};
const UNCHANGED =
  /(?:aircraft|craft|artillery|defence|defense|ammunition|ordnance|gas|sarin|anthrax|weaponry|offspring)$/;

/** English plural of a noun or of a phrase's last word: `destroyer` → `destroyers`, `battery` → `batteries`. */
export function plural(noun: string): string {
  if (UNCHANGED.test(noun)) return noun;
  const last = noun.slice(noun.lastIndexOf(' ') + 1);
  const irregular = IRREGULAR[last];
  if (irregular !== undefined) return noun.slice(0, noun.length - last.length) + irregular;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|torpedo|hero|veto|embargo|cargo)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

const SINGULAR = new Map(Object.entries(IRREGULAR).map(([one, many]) => [many, one]));

/** The reverse, for a word that is known or likely to be a plural; other words come back unchanged. */
export function singular(noun: string): string {
  const known = SINGULAR.get(noun);
  if (known !== undefined) return known;
  const space = noun.lastIndexOf(' ') + 1;
  if (space > 0) return noun.slice(0, space) + singular(noun.slice(space));
  if (noun.length > 4 && noun.endsWith('men')) return `${noun.slice(0, -2)}an`;
  if (noun.length < 4 || /(?:ss|us|is|sis)$/.test(noun)) return noun;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(?:sses|xes|zzes|ches|shes)$/.test(noun)) return noun.slice(0, -2);
  if (noun.endsWith('oes')) return noun.slice(0, /(?:shoes|toes|foes|canoes|floes)$/.test(noun) ? -1 : -2);
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}
