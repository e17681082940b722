import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { eventParser, type StreamEvent } from './event-parser.js';

const parse = (...pieces: string[]): StreamEvent[] => {
  const events: StreamEvent[] = [];
  const take = eventParser((event) => events.push(event));
  pieces.forEach(take);
  return events;
};

describe('the parser of server-sent events', () => {
  it.each<[string, string, StreamEvent[]]>([
    ['an event', 'id: 7\nevent: change\ndata: {"a": 1}\n\n', [{ id: '7', event: 'change', data: '{"a": 1}' }]],
    ['several lines of data', 'data: a\ndata: b\n\n', [{ event: 'message', data: 'a\nb' }]],
    ['a heartbeat with a place', ': heartbeat\nid: 9\n\n', [{ id: '9', event: 'message', data: '' }]],
    ['nothing before its end', 'event: change\ndata: {}\n', []],
    ['a colon in the data', 'data: a: b\n\n', [{ event: 'message', data: 'a: b' }]],
  ])('reads %s', (_what, text, events) => {
    expect(parse(text)).toEqual(events);
  });

  it('does not mind where the text is cut', () => {
    const text = 'retry: 2000\n\nid: a.1\nevent: snapshot\ndata: {"x": "y"}\n\n: heartbeat\nid: a.2\n\n';
    const whole = parse(text);
    fc.assert(
      fc.property(fc.array(fc.nat(text.length), { maxLength: 6 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), text.length];
        expect(parse(...at.slice(1).map((end, i) => text.slice(at[i], end)))).toEqual(whole);
      }),
    );
  });
});
