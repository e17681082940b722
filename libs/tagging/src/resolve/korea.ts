import { type Draft, claim } from '../document.js';
import { isInParagraph } from './paragraph.js';

const NORTH: [string, string] = ['state:PRK', 'North Korea'];
const SOUTH: [string, string] = ['state:KOR', 'South Korea'];
const HALVES = /^(?:pyongyang|seoul|korea|korean|koreans|rok|dprk)$/;

/** `The North has Scuds`, `the South's`: where Korea is spoken of, the halves by their points of the compass. */
export function resolveKoreas(draft: Draft): void {
  const { words, covers } = draft;
  if (!draft.mentions.some(({ entity }) => entity.id === NORTH[0] || entity.id === SOUTH[0])) return;
  for (let i = 1; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || covers[i] !== undefined || (word.text !== 'North' && word.text !== 'South')) continue;
    if (words[i - 1]?.key !== 'the' || words[i + 1]?.capital === true) continue;
    if (!isInParagraph(draft, i, (key) => HALVES.test(key))) continue;
    const [id, name] = word.text === 'North' ? NORTH : SOUTH;
    claim(draft, { from: i, to: i + 1, entity: { kind: 'state', id, name, rule: 'resolve:half-of-korea' } });
  }
}
