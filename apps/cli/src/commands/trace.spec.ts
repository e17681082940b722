import { describe, expect, it } from '@jest/globals';
import type { FragmentTrace } from '#trace';
import { inWords } from './trace.js';

const fragment = (more: Partial<FragmentTrace>): FragmentTrace => ({
  id: 'wire/a-1#0.1',
  coordinates: { topic: 'articles.fragments', partition: 3, offset: 17 },
  receivedAt: '2026-02-26T18:04:00.000Z',
  fate: 'accepted',
  entities: [],
  signals: [],
  ...more,
});

describe('tautline trace', () => {
  it('says of each fragment what became of it, and names the alerts', () => {
    const { id: _, ...unread } = fragment({
      fate: 'dead-lettered',
      deadLetter: { id: '3@5', error: 'InvalidTime', message: 'No time.', redrivenTo: 'articles.fragments[3]@20' },
    });
    const text = inWords({
      article: 'wire/a-1',
      searched: { back: '2026-02-26T18:00:00.000Z', complete: false },
      fragments: [
        fragment({
          entities: [
            { kind: 'state', id: 'state:USA', name: 'United States', text: 'U.S.' },
            { kind: 'state', id: 'state:USA', name: 'United States', text: 'The United States' },
          ],
          signals: [
            {
              ...{ id: 's', dimension: 'force_deployment', event: 'MOBILIZE/troops', direction: 'escalatory' },
              ...{
                intensity: -6.5,
                standing: 'asserted',
                dyad: 'IRN~USA',
                quote: 'Ships sail.',
                withdrawn: 'corrected',
              },
            },
          ],
        }),
        fragment({ fate: 'duplicate', of: { topic: 'articles.fragments', partition: 3, offset: 17 } }),
        unread,
      ],
      alerts: [
        {
          ...{ id: 'x', kind: 'escalation', lifecycle: 'raised', sequence: 1, dyad: 'IRN~USA', level: 'elevated' },
          ...{ previousLevel: 'calm', index: 28.8, at: '2026-02-26T18:04:00.000Z', signals: ['s'] },
          coordinates: { topic: 'alerts.escalation', partition: 0, offset: 1 },
        },
      ],
    });
    expect(text.split('\n')).toEqual([
      'wire/a-1 (looked back to 2026-02-26T18:00:00.000Z; --since looks further)',
      '',
      '#0.1  accepted',
      '  articles.fragments[3]@17, received 2026-02-26T18:04:00.000Z',
      '  entities: state:USA',
      '  MOBILIZE/troops  IRN~USA  -6.5  asserted  withdrawn (corrected)  “Ships sail.”',
      '',
      '#0.1  duplicate: the same as articles.fragments[3]@17',
      '  articles.fragments[3]@17, received 2026-02-26T18:04:00.000Z',
      '',
      'a record  dead-lettered',
      '  articles.fragments[3]@17, received 2026-02-26T18:04:00.000Z',
      '  InvalidTime: No time.',
      '  dead letter 3@5, sent back to articles.fragments[3]@20',
      '',
      'alert x:1',
      '  escalation raised  IRN~USA  calm → elevated  index 28.8  2026-02-26T18:04:00.000Z',
    ]);
  });
});
