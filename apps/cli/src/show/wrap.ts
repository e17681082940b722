import type { Span } from '#events';

/** Cuts a text into lines of at most `width` UTF-16 code units, at spaces where there are any. The spans leave out only white space. */
export function wrap(text: string, width: number): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start < text.length) {
    if (/\s/.test(text.charAt(start))) {
      start++;
      continue;
    }
    const rest = text.slice(start, start + width + 1);
    const paragraph = rest.search(/[\r\n\u2028\u2029]/);
    const space = rest.search(/\s\S*$/);
    const length = paragraph >= 0 ? paragraph : rest.length <= width ? rest.length : space > 0 ? space : width;
    lines.push({ start, end: start + length });
    start += length;
  }
  return lines;
}
