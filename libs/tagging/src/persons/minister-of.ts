import type { Draft, Mention } from '../document.js';
import { GIVEN } from '../roles.js';
import type { Word } from '../words.js';

const OFFICES =
  /^(?:minister|secretary|undersecretary|under-secretary|under-secretary-general|director|commissioner|adviser|envoy)$/;

const PORTFOLIOS = new Set(
  `affairs agriculture armament armed audit children civil climate commerce communications cooperation culture customs defence defense
  development digital diaspora economic economy education electricity emergencies emergency employment energy environment equality ethnic
  european exchequer family federal finance fisheries food foreign forestry forests gas gender health heritage higher home homeland housing
  human humanitarian immigration industrial industry information infrastructure integration intelligence interior international investment irrigation
  islamic justice labour labor lands livestock local maritime migration mines mining national natural nuclear oil parliamentary peace
  petroleum planning police political power privatization public railways reconstruction reconciliation regional religious resettlement
  resources reunification rights roads rural science security shipping social sport sports state strategic talks technology
  telecommunications territories territorial tourism trade transport treasury urban veterans war water welfare women works youth`
    .trim()
    .split(/\s+/),
);

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
  word !== undefined && PORTFOLIOS.has(word.key) && (word.roles & GIVEN) === 0;
