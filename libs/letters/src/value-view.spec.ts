import { describe, expect, it } from '@jest/globals';
import { deadLetter, decodeFragment, readDeadLetter, type InputRecord } from '#events';
import { valueView } from './value-view.js';

/** How the value of a fragment that is refused is shown, with the reason that it is refused for. */
function view(value: string | Uint8Array | null, headers: Record<string, string> = {}) {
  const bytes = typeof value === 'string' ? Buffer.from(value) : value;
  const record: InputRecord = { topic: 'f', partition: 0, offset: 0, timestamp: 0, key: null, value: bytes, headers };
  const decoded = decodeFragment(record);
  if (decoded.ok) throw new Error('the fragment is not refused');
  const { headers: told } = deadLetter(record, decoded.refusal, 'enricher', 'dead-letters');
  const letter = readDeadLetter({ ...record, headers: { ...told, ...headers } });
  if (!letter) throw new Error('not a dead letter');
  return valueView(letter);
}
const marked = (of: ReturnType<typeof view>) => of.lines.filter((line) => line.marked !== undefined);

const FIELDS = { articleId: 'a', index: 0, source: { id: 's' }, publishedAt: '2026-02-20T10:00:00Z', text: 'x' };

describe('the value of a dead letter', () => {
  it('is JSON with the wrong field marked', () => {
    const shown = view('{"articleId":"a","index":0,"source":{"id":"s"},"publishedAt":"yesterday","text":"x"}');
    expect(shown.title).toBe('84 bytes of JSON');
    expect(shown.lines).toEqual([
      { text: '{' },
      { text: '  "articleId": "a",' },
      { text: '  "index": 0,' },
      { text: '  "source": {' },
      { text: '    "id": "s"' },
      { text: '  },' },
      { text: '  "publishedAt": "yesterday",', marked: 'InvalidTime' },
      { text: '  "text": "x"' },
      { text: '}' },
    ]);
  });

  it('is marked where something is missing', () => {
    expect(marked(view(JSON.stringify({ ...FIELDS, source: { url: 'http://x' } })))).toEqual([
      { text: '  "source": {', marked: 'source.id is missing' },
    ]);
    expect(marked(view(JSON.stringify({ ...FIELDS, source: undefined })))).toEqual([
      { text: '{', marked: 'source is missing' },
    ]);
  });

  it('is marked within the data of a structured CloudEvent', () => {
    const data = { ...FIELDS, index: 'first' };
    const event = { specversion: '1.0', id: '1', source: '/s', type: 't', data };
    expect(marked(view(JSON.stringify(event)))).toEqual([{ text: '    "index": "first",', marked: 'WrongType' }]);
  });

  it('is text with the line at which it stops being JSON', () => {
    expect(marked(view('{\n  "articleId": "a",\n  index: 0\n}'))).toEqual([
      { text: '  index: 0', marked: 'InvalidJson, column 3' },
    ]);
  });

  it('is bytes from before the first that is not UTF-8', () => {
    const shown = view(Buffer.from([...Buffer.from('x'.repeat(100)), 0xe9, 0x21]));
    expect(shown.title).toBe('102 bytes, not UTF-8 at byte 100');
    expect(marked(shown)).toEqual([{ text: `00000060  78 78 78 78 e9 21${' '.repeat(33)}xxxx.!`, marked: 'NotUtf8' }]);
  });

  it('says of a long dump how much it leaves out', () => {
    expect(view(Buffer.alloc(2_000, 0xff)).lines.at(-1)?.text).toBe('… 1488 bytes more');
  });

  it('says that there is none, or that it was cut', () => {
    expect(view(null)).toEqual({ title: 'none', lines: [] });
    expect(view('{"a', { 'tautline-cut': '5000000' }).title).toBe(
      '3 bytes, the beginning of 5,000,000 of text that is not JSON',
    );
  });

  it('holds nothing that a terminal would obey', () => {
    const text = view(`{"articleId": "\u009b31m\u202e"}\u001b[2J`).lines.map((line) => line.text);
    expect(text).toEqual(['{"articleId": "\\u009b31m\\u202e"}\\u001b[2J']);
  });

  it('is shown however deep it is nested', () => {
    const deep = JSON.stringify({ ...FIELDS, odd: JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown });
    expect(marked(view(deep))[0]).toEqual({ text: '  "odd": [', marked: 'NestedTooDeep' });
  });
});
