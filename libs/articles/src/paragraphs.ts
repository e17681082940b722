/** The longest text of a fragment, in UTF-16 code units, so that it is never more code points. */
const LONGEST = 20_000;

export interface Paragraph {
  /** Where it begins in the text, in UTF-16 code units. */
  at: number;
  text: string;
}

/**
 * The paragraphs of a plain text: one ends at a line that is empty or white space alone, or at the end. White space around it
 * is no part of it. One that is longer than a fragment may be goes on in another: after its last sentence that fits, else
 * after its last word that does, else where it has to.
 */
export function paragraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let begin = 0;
  let end = 0;
  const close = (): void => {
    if (end > begin) found.push(...pieces(trimmed(text, begin, end)));
  };
  for (const line of lines(text)) {
    if (line.text.trim() !== '') {
      if (end <= begin) begin = line.at;
      end = line.at + line.text.length;
    } else {
      close();
      begin = end = line.at;
    }
  }
  close();
  return found;
}

function* lines(text: string): Generator<Paragraph> {
  let at = 0;
  for (const { index, 0: mark } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    yield { at, text: text.slice(at, index) };
    at = index + mark.length;
  }
  yield { at, text: text.slice(at) };
}

function trimmed(text: string, begin: number, end: number): Paragraph {
  const whole = text.slice(begin, end);
  return { at: begin + whole.length - whole.trimStart().length, text: whole.trim() };
}

function pieces({ at, text }: Paragraph): Paragraph[] {
  const found: Paragraph[] = [];
  let from = 0;
  while (text.length - from > LONGEST) {
    const cut = from + cutOf(text.slice(from, from + LONGEST + 1));
    found.push(trimmed(text, from, cut));
    from = cut;
  }
  found.push(trimmed(text, from, text.length));
  return found.filter((piece) => piece.text !== '').map((piece) => ({ at: at + piece.at, text: piece.text }));
}

/** @param text one unit longer than what fits */
function cutOf(text: string): number {
  const ends = [...text.matchAll(/[.!?]["”»’)]*(?=\s)/gu)].at(-1);
  if (ends) return ends.index + ends[0].length;
  const word = [...text.matchAll(/\s/gu)].at(-1);
  if (word && word.index > 0) return word.index;
  const halves = text.charCodeAt(LONGEST) >>> 10 === 0x37;
  return halves ? LONGEST - 1 : LONGEST;
}
