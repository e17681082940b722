import type { EntityKind } from '#events';

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Last words of companies' names, which may go by their first word afterwards. */
export const COMPANY_ENDINGS: ReadonlySet<string> = new Set(
  words(`corp inc ltd co company plc ag sa nv gmbh llc lp spa ab asa oyj kk bhd group holdings holding industries motors airlines airways
    foods shipping dairies systems technologies technology partners capital securities insurance petroleum chemical chemicals
    pharmaceuticals pharmaceutical bancorp bancshares stores lines enterprises electronics semiconductor laboratories resources
    products brothers bros breweries steel mills mining minerals aerospace aviation telecom telecommunications
    communications networks software entertainment pictures studios financial properties realty utilities
    brands restaurants hotels airline shipyard shipyards shipbuilding refineries petrochemical petrochemicals logistics motor`),
);

/** The last word of a name that says what it names: `… Party`, `… Brigade`, `… Province`. */
export const BODIES: ReadonlyMap<string, EntityKind> = new Map([
  ...words(
    `party agency council committee commission university institute bank corp inc ltd co company foundation association union organization organisation court
    parliament authority bureau congress assembly office department center centre fund trust league federation society ministry observatory corporation
    institution embassy consulate cabinet directorate secretariat board college academy hospital tribunal museum orchestra club school laboratory initiative
    community network administration inspectorate taskforce chamber confederation consortium senate times post journal tribune herald
    gazette newspaper television radio news daily weekly chronicle telegraph service services crescent archive archives endowment
    exchange cooperative syndicate ombudsman registry forum`,
  ).map((last): [string, EntityKind] => [last, 'organization']),
  ...[...COMPANY_ENDINGS].map((last): [string, EntityKind] => [last, 'organization']),
  ...words(
    'front movement militia brigades resistance coalition alliance tribe clan cartel faction mujahideen jihad',
  ).map((last): [string, EntityKind] => [last, 'group']),
  ...words(
    `brigade command battalion regiment division wing squadron fleet army guard guards navy corps forces force marines infantry rifles
    fusiliers grenadiers rangers cavalry flotilla paratroopers commandos gendarmerie airborne`,
  ).map((last): [string, EntityKind] => [last, 'military_unit']),
  ...words(
    'province district region airport island islands river mountains mountain valley governorate peninsula bay base airfield lake hills neighbourhood neighborhood camp prison port county city street square bridge strait straits reef shoal atoll archipelago plateau crossing oblast township prefecture',
  ).map((last): [string, EntityKind] => [last, 'place']),
]);
