import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inFragment, marked } from './quote.js';

const cue = (start: number, end: number, rule = 'force.send') => ({ start, end, rule });

describe('marked', () => {
  it.each<[string, { start: number; end: number; rule: string }[], string]>([
    ['the words of the cue', [cue(14, 18)], 'It has <mark title="force.send">sent</mark> ships'],
    ['nothing without cues', [], 'It has sent ships'],
    [
      'cues out of order',
      [cue(19, 24), cue(7, 9)],
      '<mark title="force.send">It</mark> has sent <mark title="force.send">ships</mark>',
    ],
    [
      'two that overlap only once',
      [cue(14, 18), cue(16, 24)],
      'It has <mark title="force.send">sent</mark><mark title="force.send"> ships</mark>',
    ],
    [
      'only what lies within a shortened quote',
      [cue(19, 400), cue(500, 510)],
      'It has sent <mark title="force.send">ships</mark>',
    ],
  ])('marks %s', (_what, cues, markup) => {
    expect(marked('It has sent ships', { start: 7, cues }).toString()).toBe(markup);
  });

  it('escapes the words and the rule', () => {
    expect(marked('a<b>c', { start: 0, cues: [cue(1, 4, '"x')] }).toString()).toBe(
      'a<mark title="&quot;x">&lt;b&gt;</mark>c',
    );
  });

  it('keeps every character, whatever the cues', () => {
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)).map(([start, end]) => cue(start, end)));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{0,30}$/), spans, (quote, cues) => {
        expect(
          marked(quote, { start: 5, cues })
            .toString()
            .replace(/<[^>]*>/g, ''),
        ).toBe(quote);
      }),
    );
  });
});

describe('inFragment', () => {
  const text = 'Ships left. It has sent ships. More to come.';
  const at = { start: 12, cues: [cue(19, 23)] };

  it('shows the quote between the words around it', () => {
    const shown = String(inFragment('It has sent ships.', at, '<b>', text));
    expect(shown).toContain(
      'Ships left. <span class="quoted">It has <mark title="force.send">sent</mark> ships.</span> More to come.',
    );
    expect(shown).toContain('<b>&lt;b&gt;</b>');
  });

  it('says nothing where the fragment has nothing to add, or other words', () => {
    expect(inFragment('It has sent ships.', { start: 0, cues: [] }, undefined, 'It has sent ships.')).toBeNull();
    expect(inFragment('It has not.', at, undefined, text)).toBeNull();
  });

  it('cuts a long fragment', () => {
    const long = `${'a'.repeat(5_000)}It has sent ships.${'b'.repeat(5_000)}`;
    const shown = String(inFragment('It has sent ships.', { start: 5_000, cues: [] }, undefined, long));
    expect(shown.length).toBeLessThan(1_000);
    expect(shown).toContain('… a');
    expect(shown).toContain('b …');
  });
});
