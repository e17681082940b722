export interface Spans {
  /** Offset of the quote in its fragment, UTF-16 code units. */
  start: number;
  cues: readonly { start: number; end: number; rule: string }[];
}

export interface Piece {
  text: string;
  /** The rule that read these words; missing for the words between. */
  rule?: string;
}

/** A quote taken apart into the words that earned the score and those between them; together they are the quote. */
export function piecesOf(quote: string, { start, cues }: Spans): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const cue of [...cues].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const from = Math.max(cue.start - start, at);
    const to = Math.min(cue.end - start, quote.length);
    if (to <= from) continue;
    pieces.push({ text: quote.slice(at, from) }, { text: quote.slice(from, to), rule: cue.rule });
    at = to;
  }
  return [...pieces, { text: quote.slice(at) }].filter(({ text }) => text !== '');
}
