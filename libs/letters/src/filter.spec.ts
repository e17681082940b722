import { describe, expect, it } from '@jest/globals';
import type { DeadLetter } from '#events';
import { FIELDS, parseFilter, parseFilters } from './filter.js';

const LETTER: DeadLetter = {
  id: '3@17',
  error: 'InvalidTime',
  message: 'publishedAt is "yesterday". Send RFC 3339.',
  path: 'publishedAt',
  stage: 'enricher',
  failures: 2,
  from: { topic: 'articles.fragments', partition: 3, offset: 41, timestamp: 0 },
  record: {
    topic: 'dead-letters',
    partition: 3,
    offset: 17,
    timestamp: Date.parse('2026-02-26T12:00:00Z'),
    key: Buffer.from('my-feed/a'),
    value: Buffer.from('{"a": 1}'),
    headers: {},
  },
};

describe('a filter', () => {
  it.each([
    ['error=InvalidTime', true],
    ['error=invalidtime', false],
    [' error = InvalidTime ', true],
    ['error!=InvalidTime', false],
    ['message=~YESTERDAY', true],
    ['message=~tomorrow', false],
    ['topic=articles.fragments', true],
    ['stage=alerter', false],
    ['key=my-feed/a', true],
    ['value=~"a": 1', true],
    ['path=', false],
    ['failures=2', true],
    ['failures>1', true],
    ['failures>2', false],
    ['partition!=3', false],
    ['offset<42', true],
    ['time>2026-02-26T11:59:59Z', true],
    ['time<2026-02-26T13:00:00+02:00', false],
  ])('%s is %s', (text, holds) => {
    expect(parseFilter(text)(LETTER)).toBe(holds);
  });

  it('with others holds only where all do', () => {
    expect(parseFilters(['stage=enricher', 'failures=2'])(LETTER)).toBe(true);
    expect(parseFilters(['stage=enricher', 'failures=3'])(LETTER)).toBe(false);
    expect(parseFilters([])(LETTER)).toBe(true);
  });

  it('on where it came from holds for no record that came from nobody knows where', () => {
    const lost = { ...LETTER, from: null };
    expect(['topic=articles.fragments', 'partition=3', 'offset>0'].map((f) => parseFilter(f)(lost))).toEqual([
      ...Array<boolean>(3).fill(false),
    ]);
  });

  it.each([
    ['colour=red', `filter colour=red: there is no field colour; there are ${FIELDS.join(', ')}`],
    ['constructor=x', /there is no field constructor/],
    ['InvalidTime', /a filter is field=value/],
    ['error>3', /error is compared with =, != or =~/],
    ['failures=~3', /failures is compared with =, !=, < or >/],
    ['failures=many', /"many" is not a whole number/],
    ['time>yesterday', /"yesterday" is not RFC 3339/],
  ])('%s is refused with what there is', (text, said) => {
    expect(() => parseFilter(text)).toThrow(said);
  });
});
