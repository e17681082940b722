import { type Draft, type Mention, release } from '../document.js';

const TITLES = new Set(
  'accord accords treaty convention conventions protocol declaration memorandum act doctrine charter war wars'.split(
    ' ',
  ),
);

/** `the Paris Accord`, `the Vietnam War`, `the Budapest Memorandum`: names inside the name of a treaty or a war are no mentions. */
function isInsideTitle({ words, gaps }: Draft, { to, entity }: Mention): boolean {
  if (entity.kind !== 'state' && entity.kind !== 'place') return false;
  const next = words[to];
  return next?.capital === true && gaps[to] === 1 && TITLES.has(next.key);
}

export const releaseInsideTitles = (draft: Draft): void => {
  for (const mention of [...draft.mentions]) if (isInsideTitle(draft, mention)) release(draft, mention);
};
