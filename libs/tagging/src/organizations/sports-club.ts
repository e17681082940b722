import { type Draft, textOf } from '../document.js';
import { overwrite } from '../overwrite.js';
import type { Word } from '../words.js';
import { isName } from './name.js';

const SPORT = new Set(
  `scored score scores scoring points quarter coach season league touchdown touchdowns goals striker goalkeeper midfielder innings wicket
  wickets quarterback playoff playoffs playoffs defender halftime half-time overtime rebounds assists homer pitcher inning standings semifinal
  semi-final rookie snap winger fixture kick-off kickoff stoppage penalty penalties try tries nba nfl mlb nhl cup`.split(
    /\s+/,
  ),
);
const ENOUGH = 2;

/** `the Hornets`, where a text speaks of points, coaches and quarters. */
export function sportsClub(draft: Draft, i: number, word: Word): number | undefined {
  if (!word.capital || !word.key.endsWith('s') || word.text.length < 4 || !isName(word) || word.upper) return undefined;
  if (draft.words[i - 1]?.key !== 'the' || draft.words[i + 1]?.capital === true) return undefined;
  let cues = 0;
  for (const { key } of draft.words) if (SPORT.has(key) && ++cues === ENOUGH) break;
  if (cues < ENOUGH) return undefined;
  return overwrite(draft, i, i + 1, {
    kind: 'organization',
    id: null,
    name: textOf(draft, i, i + 1),
    rule: 'organization:sports-club',
  });
}
