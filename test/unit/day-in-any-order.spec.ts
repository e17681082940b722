import { describe, expect, it } from '@jest/globals';
import { createEscalation, TUNING } from '#escalation';
import { type Alert, topicCatalogue } from '#events';
import { createDriver, createStages } from '#topology';
import fc from 'fast-check';

/** What sets the scene of an article, so that a pair can be inferred. */
const SCENE = 'The United States and Iran held indirect talks in Geneva on Tuesday, mediated by Oman.';

/** A day on which ships move while diplomats speak of progress, told by several outlets. */
const DAY: [outlet: string, text: string][] = [
  [
    'wire',
    'The United States has sent about 50 fighter jets of various models to the Middle East in the past 24 hours, a U.S. defense official said.',
  ],
  [
    'wire',
    'The aircraft carrier USS Gerald R. Ford has departed for the Middle East, accompanied by six destroyers, five of which were named.',
  ],
  ['post', 'President Masoud Pezeshkian said Iran would not abandon its nuclear program.'],
  ['post', "Iran's rulers are refusing to discuss missiles and proxies, according to Israeli officials."],
  [
    'gazette',
    'Iranian Foreign Minister Abbas Araghchi spoke of “good progress” in the talks, but said no date had been set.',
  ],
  [
    'herald',
    'Omani Foreign Minister Badr Albusaidi, who is mediating, said the talks had “concluded with good progress”.',
  ],
  ['monitor', 'Israeli officials said the talks were less encouraging than public statements suggest.'],
  ['monitor', 'In June 2025, during a similar development, the United States ultimately launched a strike on Iran.'],
  ['times', 'The Pentagon denied that it had struck Iran and said it had no plans to do so.'],
];
const NOTHING: [outlet: string, text: string][] = [
  ['sport', 'Iran attacked from the first minute and beat the United States 2-1 in a friendly football match.'],
  ['money', 'A price war between airlines of the United States and Iran sent shares into retreat.'],
  ['film', 'The film, in which a strike force of the United States lands in Iran, opens on Friday.'],
];

const topics = topicCatalogue();
const stages = createStages(topics, { tuning: TUNING });
const HOUR = 3_600_000;
const START = Date.parse('2026-03-10T08:00:00Z');

interface Told {
  alerts: Alert[];
  /** What is left at the end of the day. */
  index: number | undefined;
}

/** @param order the places of the rows in the log; each tells of its own time, a quarter of an hour after the row before it */
function told(order: readonly number[]): Told {
  const alerts: Alert[] = [];
  let index: number | undefined;
  const alerter: typeof stages.alerter = {
    ...stages.alerter,
    escalate(batch, states) {
      const result = stages.alerter.escalate(batch, states);
      const state = result.states.get('IRN~USA') as Parameters<ReturnType<typeof createEscalation>['fadedTo']>[0];
      if (state) ({ index } = createEscalation(TUNING).fadedTo(state, START + 12 * HOUR));
      return result;
    },
  };
  const driver = createDriver(
    { topics, ...stages, alerter },
    { onAlert: ({ value }) => alerts.push(JSON.parse(String(value)) as Alert) },
  );
  for (const i of order) {
    const row = [...DAY, ...NOTHING][i];
    if (!row) continue;
    const [source, words] = row;
    const text = i < DAY.length ? `${SCENE} ${words}` : words;
    const publishedAt = new Date(START + (i * HOUR) / 4).toISOString();
    driver.publish(
      JSON.stringify({
        articleId: `row-${i}`,
        index: 0,
        source: { id: source },
        publishedAt,
        language: 'en',
        text,
      }),
    );
  }
  driver.advance(START + 12 * HOUR);
  return { alerts, index };
}

const inOrder = [...DAY, ...NOTHING].map((_, i) => i);

describe('a day of ships and talks', () => {
  const expected = told(inOrder);

  it('raises one escalation, a divergence of claims and one of words and deeds, in any order, and ends the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (order) => {
        const { alerts, index } = told(order);
        const raised = alerts.filter(({ lifecycle }) => lifecycle === 'raised');
        expect(new Set(raised.map(({ dyad }) => dyad))).toEqual(new Set(['IRN~USA']));
        expect(raised.map(({ kind, because }) => because ?? kind).sort()).toEqual([
          'escalation',
          'one side says the talks go well, another that they do not',
          'talks improve while forces move',
        ]);
        expect(alerts.findLast(({ kind }) => kind === 'escalation')?.level).toBe('high');
        // Which of two texts that resemble each other is the first print depends on the order.
        expect(Math.abs((index ?? 0) - (expected.index ?? 0))).toBeLessThan(0.5);
      }),
      { numRuns: 12 },
    );
  });

  it('never counts what is history, denied or of another field', () => {
    const reasons = expected.alerts.flatMap(({ reasons }) => reasons);
    expect(reasons.filter(({ event }) => event.startsWith('ASSAULT'))).toEqual([]);
    expect(reasons.filter(({ source }) => NOTHING.some(([outlet]) => outlet === source.id))).toEqual([]);
  });

  it('has the two sides of a divergence of claims from two camps', () => {
    for (const { sides } of expected.alerts.filter(({ because }) => because?.startsWith('one side'))) {
      const [one, other] = sides ?? [];
      expect(one?.affiliation).not.toBe(other?.affiliation);
    }
  });
});
