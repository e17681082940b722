import type { Draft, Mention } from '../document.js';
import { GIVEN } from '../roles.js';
import { PORTFOLIO_WORDS } from '../portfolio-words.js';
import type { Word } from '../words.js';

const OFFICES =
  /^(?:minister|secretary|undersecretary|under-secretary|under-secretary-general|director|commissioner|adviser|envoy)$/;

/** `minister of state for foreign affairs`, `Secretary of Agriculture`, `Minister for Trade and Industry`: where the office ends. */
export function endOfPortfolio({ words, gaps }: Draft, title: Mention): number {
  if (![title.from, title.to - 1].some((i) => OFFICES.test(words[i]?.key ?? ''))) return title.to;
  let to = title.to;
  while (/^(?:of|for)$/.test(words[to]?.key ?? '') && gaps[to] === 1) {
    const end = endOfPhrase(words, words[to + 1]?.key === 'the' ? to + 2 : to + 1);
    if (end === undefined) break;
    to = end;
  }
  return to;
}

function endOfPhrase(words: readonly Word[], from: number): number | undefined {
  let to = from;
  while (
    isPortfolio(words[to]) ||
    (/^(?:and|,|&)$/.test(words[to]?.text ?? '') && to > from && isPortfolio(words[to + 1]))
  )
    to++;
  return to === from ? undefined : to;
}

const isPortfolio = (word: Word | undefined): boolean =>
  word !== undefined && PORTFOLIO_WORDS.has(word.key) && (word.roles & GIVEN) === 0;
