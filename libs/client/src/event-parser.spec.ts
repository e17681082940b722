import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EventParser, type ParsedEvent } from './event-parser.js';

const event = (data: string, more: Partial<Extract<ParsedEvent, { kind: 'event' }>> = {}): ParsedEvent => ({
  ...{ kind: 'event', name: 'message', id: '', data },
  ...more,
});

describe('an event stream', () => {
  const rows: [what: string, text: string, events: ParsedEvent[]][] = [
    ['data', 'data: a\n\n', [event('a')]],
    ['data over lines', 'data: a\ndata:b\ndata\n\n', [event('a\nb\n')]],
    ['only the first space is cut off', 'data:  a\n\n', [event(' a')]],
    ['a name', 'event: alert\ndata: a\n\n', [event('a', { name: 'alert' })]],
    ['an id', 'id: 7\ndata: a\n\n', [event('a', { id: '7' })]],
    ['an id stays', 'id: 7\ndata: a\n\ndata: b\n\n', [event('a', { id: '7' }), event('b', { id: '7' })]],
    ['an id without data', ': heartbeat\nid: 1;2\n\n', [{ kind: 'position', id: '1;2' }]],
    ['an id with a null', 'id: a\0b\ndata: a\n\n', [event('a')]],
    ['a comment', ': hello\n\n', []],
    ['a name without data', 'event: alert\n\ndata: a\n\n', [event('a')]],
    ['retry', 'retry: 2000\nretry: soon\n\n', [{ kind: 'retry', ms: 2000 }]],
    ['other line ends', 'data: a\r\rdata: b\r\n\r\n', [event('a'), event('b')]],
    ['a byte order mark', '\uFEFFdata: a\n\n', [event('a')]],
    ['all of it', 'id: 7\nevent: change\ndata: {"a": 1}\n\n', [event('{"a": 1}', { id: '7', name: 'change' })]],
    ['several lines', 'data: a\ndata: b\n\n', [event('a\nb')]],
    ['a place in a heartbeat', ': heartbeat\nid: 9\n\n', [{ kind: 'position', id: '9' }]],
    ['nothing before its end', 'event: change\ndata: {}\n', []],
    ['a colon in the data', 'data: a: b\n\n', [event('a: b')]],
    ['an unknown field', 'color: red\ndata: a\n\n', [event('a')]],
    ['an event without an end', 'data: a\n', []],
  ];
  it.each(rows)('has %s', (_what, text, events) => expect(new EventParser().feed(text)).toEqual(events));

  it('says the same however it is cut', () => {
    const text = fc.array(fc.constantFrom('\n', '\r', '\r\n', 'data: a', 'id: 7', 'event: x', ':c', 'data', '\n\n'));
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (parts, cuts) => {
        // What ends in a CR waits for what might come.
        const whole = `${parts.join('')}\n`;
        const places = [0, ...cuts.filter((cut) => cut < whole.length).sort((a, b) => a - b), whole.length];
        const parser = new EventParser();
        const events = places.slice(1).flatMap((to, at) => parser.feed(whole.slice(places[at], to)));
        expect(events).toEqual(new EventParser().feed(whole));
      }),
    );
  });

  it('does not mind where the text of a live line is cut', () => {
    const text = 'retry: 2000\n\nid: a.1\nevent: snapshot\ndata: {"x": "y"}\n\n: heartbeat\nid: a.2\n\n';
    const whole = new EventParser().feed(text);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        const parser = new EventParser();
        expect(at.slice(1).flatMap((end, i) => parser.feed(text.slice(at[i], end)))).toEqual(whole);
      }),
    );
  });

  it('without an end is not kept for ever', () => {
    const parser = new EventParser();
    const chunk = `data: ${'x'.repeat(4 * 1024 * 1024)}\n`;
    expect(() => Array.from({ length: 5 }, () => parser.feed(chunk))).toThrow('without an end');
  });
});
