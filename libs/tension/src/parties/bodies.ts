/** International bodies that can be a side of their own, by entity id, each with the party it counts as. */
const BODIES: Readonly<Record<string, string>> = {
  'org:NATO': 'org:NATO',
  'org:EU': 'org:EU',
  'org:EU-COMMISSION': 'org:EU',
  'org:EU-COUNCIL': 'org:EU',
  'org:EU-PARLIAMENT': 'org:EU',
  'org:UN': 'org:UN',
  'org:IAEA': 'org:IAEA',
  'org:AU': 'org:AU',
  'org:ASEAN': 'org:ASEAN',
  'org:ARAB-LEAGUE': 'org:ARAB-LEAGUE',
  'org:ARAB-COALITION': 'org:ARAB-COALITION',
  'org:GCC': 'org:GCC',
  'org:CSTO': 'org:CSTO',
  'org:ECOWAS': 'org:ECOWAS',
  'org:OSCE': 'org:OSCE',
  'org:E3': 'org:E3',
  'org:G7': 'org:G7',
  'org:ICC': 'org:ICC',
  'org:KRG': 'org:KRG',
  'org:WHO': 'org:WHO',
  'org:IMF': 'org:IMF',
  'org:SDF': 'org:SDF',
};

/** Peoples and creeds: they name who somebody is, not a side that acts. */
const PEOPLES = new Set(
  'arabs islam catholic christians jews hindus buddhists europeans-ethnic evangelical alawites coptic druze islamist jihadist gulf-arabs baloch bosniak hutu tutsi muslims sunni shia shiite orthodox protestant sikhs kurds turkmen yazidi zionist salafi'
    .split(' ')
    .map((name) => `group:${name}`),
);

/** The party that an organization or a group is, or null. Branches of the United Nations count as it. */
export function bodyOf(id: string): string | null {
  if (id.startsWith('group:')) return PEOPLES.has(id) ? null : id;
  return BODIES[id] ?? (id.startsWith('org:UN') ? 'org:UN' : null);
}
