import { type Draft, type Mention, release } from '../document.js';
import { isInParagraph } from './paragraph.js';

const TRADE = new Set(
  `automaker automakers carmaker carmakers maker company firm shares stock profit earnings sales plant plants factory factories jobs workers
  vehicle vehicles car cars truck trucks pickup pickups dealers chrysler toyota volkswagen motor motors gm corp recall recalled
  defence defense interceptor interceptors missile missiles contractor elbit dome israeli`.split(/\s+/),
);

/** `Ford will cut jobs`, but not `Ford left port`: a company's bare name that is a person's or a ship's too needs a word of trade. */
export function releaseUnlessTraded(draft: Draft, mention: Mention): void {
  if (!isInParagraph(draft, mention.from, (key) => TRADE.has(key))) release(draft, mention);
}
