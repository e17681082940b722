import type { DeadLetter } from '#events';
import { firstNotUtf8, hexdump } from './hexdump.js';
import { jsonLines, lineOf } from './json-lines.js';
import { counted } from './words.js';

export interface ValueView {
  /** How large it is, and what. */
  title: string;
  lines: { text: string; marked?: string }[];
}

/** Where the bytes begin to be wrong, some of what lies before them is shown too. */
const BEFORE = 64;

/** A value as a person can read it, with a mark where the error lies. */
export function valueView({ record: { value }, error, path, message, cut }: DeadLetter): ValueView {
  if (value === null) return { title: 'none', lines: [] };
  const size = `${counted(value.length)} bytes${cut === undefined ? '' : `, the beginning of ${counted(cut)}`}`;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(value);
  } catch {
    const at = firstNotUtf8(value);
    const lines = hexdump(value, Math.max(0, at - BEFORE)).map(({ text, from, to }) => ({
      text,
      ...(from <= at && at < to && { marked: error }),
    }));
    return { title: `${size}, not UTF-8 at byte ${at}`, lines };
  }
  try {
    return { title: `${size} of JSON`, lines: json(JSON.parse(text), error, path) };
  } catch {
    return { title: `${size} of text that is not JSON`, lines: plain(text, error, message) };
  }
}

function json(value: unknown, error: string, path: string): ValueView['lines'] {
  const lines = jsonLines(value);
  const found = path ? lineOf(lines, path) : null;
  return lines.map(({ text }, i) => ({
    text: visible(text),
    ...(i === found?.line && { marked: found.missing ? `${path} is missing` : error }),
  }));
}

/** The parser says where it stopped, counting characters from 0. */
function plain(text: string, error: string, message: string): ValueView['lines'] {
  const position = /at position (\d+)/.exec(message)?.[1];
  const before = position === undefined ? null : text.slice(0, Number(position)).split('\n');
  return text.split('\n').map((line, i) => ({
    text: visible(line),
    ...(before && i === before.length - 1 && { marked: `${error}, column ${(before.at(-1)?.length ?? 0) + 1}` }),
  }));
}

/** Without what a terminal would obey, or what turns the direction of the text around it. */
export const visible = (text: string): string =>
  text.replace(/[^\P{Cc}\t]|\p{Bidi_Control}/gu, (c) => `\\u${(c.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
