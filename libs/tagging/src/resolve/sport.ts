import type { Draft } from '../document.js';
import { isInParagraph } from './paragraph.js';

const SPORT = new Set(
  `goal goals goalkeeper striker midfielder quarterback touchdown touchdowns innings wicket wickets league playoff playoffs semi-final
  semifinal quarterfinal championship championships tournament referee halftime half-time stadium coach teammates olympics medal medals
  aces sets scored scoring batting bowled yards kickoff fans cup match matches team teams games`
    .trim()
    .split(/\s+/),
);

/** The paragraph is about a game, where captains have no ship and nobody attacks. */
export const isAboutSport = (draft: Draft, at: number): boolean => isInParagraph(draft, at, (key) => SPORT.has(key));
