import { describe, expect, it } from '@jest/globals';
import { type Enriched, topicCatalogue } from '#events';
import { createDriver, createStages } from '#topology';

/** The pairs that signals are keyed by; `-` for a signal that belongs to none, `?` behind a pair that was inferred. */
function pairsIn(text: string): string[] {
  const topics = topicCatalogue();
  const pairs = new Set<string>();
  const driver = createDriver(
    { topics, ...createStages(topics) },
    {
      onEnriched: ({ value }) => {
        for (const { dyad, dyadFrom } of (JSON.parse(String(value)) as Enriched).signals)
          pairs.add(dyad === null ? '-' : `${dyad}${dyadFrom === 'context' ? '?' : ''}`);
      },
    },
  );
  const publishedAt = '2026-03-10T08:00:00Z';
  driver.publish(JSON.stringify({ articleId: 'a', index: 0, source: { id: 's' }, publishedAt, language: 'en', text }));
  return [...pairs];
}

describe('a pair', () => {
  it.each([
    ['two states', 'Israel bombed a base in Iran, killing 40 soldiers.', ['IRN~ISR']],
    ['a state and a militia', 'Israel bombed Hezbollah positions in southern Lebanon.', ['ISR~hezbollah']],
    ['a state and rebels', 'The Houthis fired missiles at a U.S. destroyer in the Red Sea.', ['USA~houthis']],
    ['a state and an alliance', 'Russia warned NATO that it would respond to any deployment.', ['NATO~RUS']],
  ])('is: %s', (_what, text, pairs) => {
    expect(pairsIn(text)).toEqual(pairs);
  });

  it.each([
    ['the police of one state', 'French police fired tear gas at protesters in Paris.'],
    ['the forces of one state', 'Iranian security forces killed 20 protesters in Tehran.'],
    ['a parliament and its president', "The U.S. Senate rejected President Trump's budget."],
  ])('is not: %s', (_what, text) => {
    expect(pairsIn(text).filter((pair) => pair !== '-')).toEqual([]);
  });

  it.each([
    ['the mediator', 'Talks between Iran and the United States, mediated by Oman in Muscat, collapsed on Tuesday.'],
    ['the venue', 'Talks between Iran and the United States in Switzerland collapsed on Tuesday.'],
    ['the host', 'Talks between Iran and the United States, hosted by Qatar, collapsed on Tuesday.'],
  ])('is not: %s', (_what, text) => {
    expect(pairsIn(text)).toEqual(['IRN~USA']);
  });

  it('that is inferred says so', () => {
    expect(
      pairsIn(
        'The United States and Iran held talks in Geneva on Tuesday. The aircraft carrier Gerald R. Ford has departed for the Gulf.',
      ),
    ).toEqual(['IRN~USA', 'IRN~USA?']);
  });
});
