import { describe, expect, it } from '@jest/globals';
import type { Enriched } from '#events';
import { explainScored } from './explained.js';

const TEXT = 'Oman said Iran threatened Israel.';
const at = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const state = (text: string, code: string) => ({
  kind: 'state',
  id: `state:${code}`,
  name: text,
  text,
  ...at(text),
  rule: 'r',
});

const sample = (changes: Partial<Enriched> = {}): Enriched =>
  ({
    articleId: 'a',
    index: 0,
    publishedAt: '2026-02-18T16:10:00.000Z',
    text: TEXT,
    entities: [state('Oman', 'OMN'), state('Iran', 'IRN'), state('Israel', 'ISR')],
    attributions: [
      {
        speaker: { text: 'Oman', ...at('Oman'), id: 'state:OMN' },
        cue: at('said'),
        ...at('Iran threatened Israel'),
        quoted: false,
      },
    ],
    signals: [
      {
        dimension: 'rhetoric',
        event: { type: 'THREATEN' },
        direction: 'escalatory',
        intensity: -4,
        confidence: 0.83,
        actor: 'state:IRN',
        target: 'state:ISR',
        dyad: 'IRN~ISR',
        dyadFrom: 'context',
        speaker: { name: 'Oman', id: 'state:OMN', affiliation: 'state:OMN', cue: 'said' },
        standing: 'claimed',
        occurredAt: '2026-02-18T16:10:00.000Z',
        quantities: [{ value: 5, min: 4, max: 6, unit: 'ship', approximate: true }],
        platforms: [],
        evidence: {
          text: TEXT,
          start: 0,
          end: TEXT.length,
          cues: [{ ...at('threatened'), rule: 'rhetoric.threaten' }],
        },
      },
    ],
    ...changes,
  }) as unknown as Enriched;

const explained = (enriched: Enriched, width = 80, colours = false): string =>
  explainScored(enriched, { colours, width });

describe('score --explain', () => {
  it('stands under each word what was made of it, and tells each signal whole', () => {
    expect(explained(sample()).split('\n')).toEqual([
      'a #0  2026-02-18T16:10:00.000Z',
      '',
      '  Oman said Iran threatened Israel.',
      '  state:OMN state:IRN       state:ISR',
      '  speaker   said: state:OMN ┄┄┄┄┄┄',
      '       says',
      '                 (1) rhetoric.threaten',
      '',
      '  (1) escalatory rhetoric   THREATEN   claimed   intensity -4   confidence 0.83',
      '      actor → target state:IRN → state:ISR',
      '      dyad           IRN~ISR, inferred from the context',
      '      speaker        Oman (state:OMN), “said”',
      '      when           2026-02-18T16:10:00.000Z',
      '      quantities     4–6 ship',
      '      words          “Oman said Iran threatened Israel.”',
      '',
    ]);
  });

  it('goes on under the next line, without saying it again', () => {
    expect(
      explained(sample({ signals: [] }), 20)
        .split('\n')
        .slice(2),
    ).toEqual([
      '  Oman said Iran',
      '  state:OMN state:IRN',
      '  speaker   said: state:OMN ',
      '       says',
      '',
      '  threatened Israel.',
      '             state:ISR',
      '  ┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄',
      '',
      '  no signal',
      '',
    ]);
  });

  it('says why a text was not scored', () => {
    expect(explained(sample({ unscored: 'language: fa' }))).toBe(
      'a #0  2026-02-18T16:10:00.000Z\n  not scored: language: fa\n',
    );
  });

  it('lets no text speak to the terminal', () => {
    expect(explained(sample({ text: TEXT.replace('said', '\u001b]0;') }))).not.toMatch(/(?!\n)\p{Cc}/u);
  });

  it('paints where colours are wanted', () => {
    expect(explained(sample(), 80, true)).toContain('\u001b[31m(1) rhetoric.threaten\u001b[39m');
  });
});
