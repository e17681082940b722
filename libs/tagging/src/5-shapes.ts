import { BEGINS_FORMATION, BEGINS_GEOGRAPHY, BEGINS_HULL, BEGINS_SHAPE } from './beginnings.js';
import type { Draft, Mention } from './document.js';
import { FUNCTION, ORDINAL } from './roles.js';
import { findArms } from './shapes/arms.js';
import { armsType } from './shapes/arms-type.js';
import { designation } from './shapes/designation.js';
import { formation, numberedFormation } from './shapes/formation.js';
import { geography } from './shapes/geography.js';
import { hull } from './shapes/hull.js';
import { crewedShip, namedShip } from './shapes/named-ship.js';
import { bareService, service, serviceBehindPossessive } from './shapes/service.js';
import { shipClass } from './shapes/ship-class.js';
import { ownedUnit } from './shapes/namesake.js';
import { strikeGroup } from './shapes/strike-group.js';
import { typeNumber } from './shapes/type-number.js';
import { unlistedArms } from './shapes/unlisted-arms.js';
import type { Word } from './words.js';

/** Platforms, weapons, units and services known by their shape: designations, hull prefixes, numbered formations. */
export function findShapes(draft: Draft): void {
  findArms(draft);
  for (let i = 0; i < draft.words.length; i++) {
    const word = draft.words[i];
    if (word === undefined || word.kind === 'punctuation') continue;
    const found = word.kind === 'word' ? shapeAt(draft, i, word) : numberedFormation(draft, i);
    if (found !== undefined) i = found - 1;
  }
}

/** The end of what was found at this word. Each rule's file has its examples. */
function shapeAt(draft: Draft, i: number, word: Word): number | undefined {
  const covering = draft.covers[i];
  if (covering !== undefined && covering.from !== i) return behindArticle(draft, i, word, covering);
  if (covering !== undefined && covering.entity.kind !== 'date') return atMention(draft, i, word, covering);
  if (word.designation !== undefined) return designation(draft, i, word);
  if ((word.begins & BEGINS_HULL) !== 0 && !isCommonWord(draft, i, word)) return hull(draft, i, word);
  if ((word.roles & ORDINAL) !== 0) return formation(draft, i, word);
  if ((word.begins & BEGINS_SHAPE) === 0) return undefined;
  if ((word.begins & BEGINS_FORMATION) !== 0) return numberedFormation(draft, i) ?? bareService(draft, i, word);
  if ((word.begins & BEGINS_GEOGRAPHY) !== 0) return geography(draft, i);
  if (word.key === 'class') return shipClass(draft, i);
  if (word.key === 'type' || word.key === 'project') return typeNumber(draft, i, word);
  if (word.key === 'aboard' || word.key === 'of') return crewedShip(draft, i);
  return undefined;
}

/** `the Gulf` of the lists may go on as another name: `the Gulf of Riga`. */
const behindArticle = (draft: Draft, i: number, word: Word, { from }: Mention): number | undefined =>
  (word.begins & BEGINS_GEOGRAPHY) !== 0 && from === i - 1 && draft.words[from]?.key === 'the'
    ? geography(draft, i)
    : undefined;

/** In a text of capitals `ITS` is no Italian ship. */
const isCommonWord = ({ casing, sentenceOf }: Draft, i: number, word: Word): boolean =>
  (word.roles & FUNCTION) !== 0 && casing[sentenceOf[i] ?? 0] === 'capitals';

/** What a mention that is there already begins. */
function atMention(draft: Draft, i: number, word: Word, mention: Mention): number | undefined {
  const { kind } = mention.entity;
  if (kind === 'state') return service(draft, mention) ?? serviceBehindPossessive(draft, mention);
  if (kind === 'military_unit') {
    if ((word.begins & BEGINS_HULL) !== 0 && mention.to === i + 1) return hull(draft, i, word);
    return (word.roles & ORDINAL) === 0 ? ownedUnit(draft, mention) : formation(draft, i, word);
  }
  if (kind === 'place') return (word.begins & BEGINS_GEOGRAPHY) === 0 ? undefined : geography(draft, i);
  if (kind === 'weapon') return armsType(draft, mention) ?? unlistedArms(draft, mention);
  if (kind !== 'platform') return undefined;
  return (
    strikeGroup(draft, mention) ?? armsType(draft, mention) ?? namedShip(draft, mention) ?? unlistedArms(draft, mention)
  );
}
