import type { EntityKind } from '#events';

/** The last word of a name that says what it names: `… Party`, `… Brigade`, `… Province`. */
export const BODIES: ReadonlyMap<string, EntityKind> = new Map([
  ...`party agency council committee commission university institute bank corp inc ltd co company foundation association union organization organisation court
    parliament authority bureau congress assembly airlines office department center centre fund trust league federation society ministry observatory corporation
    institution embassy consulate cabinet plc directorate secretariat board college academy hospital ag sa nv gmbh tribunal museum orchestra club school laboratory initiative`
    .split(/\s+/)
    .map((last): [string, EntityKind] => [last, 'organization']),
  ...'front movement militia brigades resistance coalition alliance network tribe clan cartel faction'
    .split(' ')
    .map((last): [string, EntityKind] => [last, 'group']),
  ...'brigade command battalion regiment division wing squadron fleet army guard guards navy corps forces force marines'
    .split(' ')
    .map((last): [string, EntityKind] => [last, 'military_unit']),
  ...'province district region airport island islands river mountains mountain valley governorate peninsula bay base airfield lake hills neighbourhood neighborhood camp prison port county city street square bridge'
    .split(' ')
    .map((last): [string, EntityKind] => [last, 'place']),
]);
