import { describe, expect, it } from '@jest/globals';
import { observe } from '../observation.js';
import { sketch } from '../testing/signals.js';
import { TUNING } from '../tuning/default.js';
import { maybeSame, type Talks, talksOf } from './talks.js';

function read(text: string, theatre?: string): Talks {
  const told = sketch({ id: 'a', dimension: 'talk_progress', event: 'CONSULT', intensity: 2.5 });
  const evidence = { ...told.evidence, text, end: text.length };
  const signal = { ...told, ...(theatre !== undefined && { theatre }), evidence };
  const report = observe(signal, Date.parse(signal.fragment.publishedAt), TUNING);
  return report ? talksOf(report) : {};
}

describe('a sentence', () => {
  it.each<[string, Talks]>([
    ['The nuclear talks made good progress.', { subject: 'arms' }],
    ['The talks with Iran on a prisoner exchange were deadlocked.', { subject: 'prisoners' }],
    ['Border negotiations have stalled.', { subject: 'border' }],
    ['The new Muscat talks went well.', { venue: 'place:muscat' }],
    ['The New York talks went well.', { venue: 'place:new-york' }],
    ['The Omani-mediated talks went well.', { mediator: 'oman' }],
    ['The talks, mediated by Oman, went well.', { mediator: 'oman' }],
    ['The Iran talks went well.', {}],
    ['The second round of talks made good progress.', {}],
    ['They are refusing to discuss missiles and proxies.', {}],
    ['He spoke of “good progress”.', {}],
  ])('%s', (text, talks) => {
    expect(read(text)).toEqual(talks);
  });

  it('is about the talks where it places them', () => {
    expect(read('The talks went well.', 'place:geneva')).toEqual({ venue: 'place:geneva' });
  });
});

describe('two sets of talks', () => {
  it.each<[Talks, Talks, boolean]>([
    [{}, {}, true],
    [{}, { subject: 'trade' }, true],
    [{ subject: 'trade' }, { venue: 'place:geneva' }, true],
    [{ subject: 'trade' }, { subject: 'border' }, false],
    [{ subject: 'trade', venue: 'place:geneva' }, { subject: 'trade', venue: 'place:muscat' }, false],
    [{ mediator: 'oman' }, { mediator: 'qata' }, false],
  ])('%j and %j', (a, b, same) => {
    expect([maybeSame(a, b), maybeSame(b, a)]).toEqual([same, same]);
  });
});
