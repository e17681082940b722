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

  it('without an end is not kept for ever', () => {
    const parser = new EventParser();
    const chunk = `data: ${'x'.repeat(4 * 1024 * 1024)}\n`;
    expect(() => Array.from({ length: 5 }, () => parser.feed(chunk))).toThrow('without an end');
  });
});
