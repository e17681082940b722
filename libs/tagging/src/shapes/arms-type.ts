import type { Draft, Mention } from '../document.js';
import { isLowerCode } from '../letters.js';
import { overwrite } from '../overwrite.js';
import { SPACED } from '../1-tokenize.js';

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What a weapon's or a platform's name is followed by where the whole names one thing: `Patriot batteries`. */
const WEAPON_TYPES = list(`
missile missiles rocket rockets battery batteries launcher launchers interceptor interceptors system systems drone drones uav uavs
torpedo torpedoes howitzer howitzers gun guns rifle rifles bomb bombs shell shells munition munitions warhead warheads mine mines
atgm atgms icbm icbms slbm sam sams projectile projectiles complex complexes mortar mortars cannon cannons munition grenades`);
const PLATFORM_TYPES = list(`
fighter fighters jet jets plane planes aircraft airplanes warplane warplanes variant variants bomber bombers transport transports
tanker tankers helicopter helicopters gunship gunships chopper choppers drone drones uav uavs airlifter interceptors trainer trainers
tank tanks vehicle vehicles carrier carriers apc apcs ifv ifvs launchers howitzers airliner airliners
destroyer destroyers frigate frigates corvette corvettes cruiser cruisers submarine submarines sub subs boat boats ship ships
vessel vessels warship warships minesweeper minesweepers`);
/** May stand between the name and the type: `Tomahawk cruise missiles`, `Sagger wire-guided missiles`. */
const MODIFIERS = list(`
air surface ground to land sea ship tank anti-ship anti-tank anti-aircraft anti-missile anti-air air-to-air air-to-surface air-to-ground
surface-to-air surface-to-surface surface-to-ship ground-to-air ground-attack land-attack air-defence air-defense wire-guided guided
laser-guided precision-guided cruise ballistic hypersonic supersonic stealth attack strike multirole multi-role combat fighter missile
missiles rocket drone defence defense long-range medium-range short-range intermediate-range intercontinental strategic nuclear-capable
self-propelled mobile loitering kamikaze suicide reconnaissance surveillance maritime patrol spy transport cargo tanker utility heavy
light main battle armoured armored fighting personnel infantry amphibious guided-missile ballistic-missile nuclear-powered
diesel-electric attack landing early-warning aerial refuelling refueling unmanned combat glide theatre theater artillery`);
const LONGEST_MODIFIER = 4;

/** Where the type ends that begins at `start`, or `start` where there is none. */
export function endOfType(draft: Draft, start: number, kind: string): number {
  const { words, gaps, covers } = draft;
  const types = kind === 'weapon' ? WEAPON_TYPES : PLATFORM_TYPES;
  let end = start;
  for (let at = start; at < start + LONGEST_MODIFIER + 1; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || gaps[at] !== SPACED) break;
    const inner = covers[at];
    if (inner !== undefined && inner.from === at && isCommonNoun(inner)) {
      if (inner.entity.kind === kind) end = inner.to;
      at = inner.to - 1;
    }
    const last = words[at]?.key ?? '';
    if (types.has(last)) end = at + 1;
    else if (!MODIFIERS.has(last)) break;
  }
  return end;
}

/** `missile`, `guided-missile destroyer`: listed in lower case. */
export const isCommonNoun = ({ entity, names }: Mention): boolean =>
  (entity.kind === 'weapon' || entity.kind === 'platform') &&
  names !== undefined &&
  names.every(({ entry }) => isLowerCode(entry.name.charCodeAt(0)));

/** `Arrow missiles`, `Patriot missile batteries`, `Abrams tanks`, `Arleigh Burke-class destroyers`: the type belongs to the name. */
export function armsType(draft: Draft, mention: Mention): number | undefined {
  const { kind, id, name, affiliation, rule } = mention.entity;
  if (id?.startsWith('vessel:') === true || isCommonNoun(mention)) return undefined;
  const to = endOfType(draft, mention.to, kind);
  return to === mention.to
    ? undefined
    : overwrite(draft, mention.from, to, { kind, id, name, affiliation, rule: `${rule}+type` });
}
