import type { Reading } from '../reading.js';

/** A quotation: tokens between the marks; `to` is the closing mark, or the end of the text where it stays open. */
export interface Quotation {
  from: number;
  to: number;
  closed: boolean;
}

/** Double quotation marks only: single ones are apostrophes too often. */
export function quotationsOf(reading: Reading, openAtStart: boolean): Quotation[] {
  const quotations: Quotation[] = [];
  let open = openAtStart && !opensAgain(reading) ? 0 : -1;
  reading.tokens.forEach((token, i) => {
    if (token.kind !== 'punctuation') return;
    if (open < 0 && (token.text === '“' || token.text === '"' || token.text === '«' || token.text === '„'))
      open = i + 1;
    else if (open >= 0 && (token.text === '”' || token.text === '"' || token.text === '»')) {
      quotations.push({ from: open, to: i, closed: true });
      open = -1;
    } else if (open >= 0 && token.text === '“') open = i + 1;
  });
  if (open >= 0) quotations.push({ from: open, to: reading.tokens.length, closed: false });
  return quotations;
}

/** A quotation that runs over paragraphs opens again at each. */
const opensAgain = (reading: Reading): boolean => {
  const first = reading.tokens[0]?.text;
  return first === '“' || first === '"';
};
