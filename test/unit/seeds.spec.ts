import { beforeAll, describe, expect, it } from '@jest/globals';
import { topicCatalogue, type Alert, type Enriched, type InputRecord, type Signal } from '#events';
import { createDriver, createStages, offlineAlerts } from '#topology';
import { readFileSync, readdirSync } from 'node:fs';
import { expectedOutlines, outlines } from '../support/outline.js';

/** What one sentence of the day must come out as (a day on which ships move while diplomats speak of progress). */
interface Row {
  says: string;
  in: [article: string, index: number];
  /** The words by which the signal's evidence is found. */
  words: string;
  dimension: Signal['dimension'];
  wanted: object;
  times?: number;
}

const ROWS: Row[] = [
  {
    says: 'jets sent: MOBILIZE by A, about 50 of them, in the theatre; the dyad is inferred and says so',
    in: ['gulf-buildup', 0],
    words: 'about 50 fighter jets',
    dimension: 'force_deployment',
    wanted: {
      event: { type: 'MOBILIZE' },
      direction: 'escalatory',
      actor: 'state:USA',
      dyad: 'IRN~USA',
      dyadFrom: 'context',
      theatre: 'place:middle-east',
      quantities: [{ value: 50, approximate: true, unit: 'fighter jet' }],
    },
  },
  {
    says: 'a carrier and six destroyers, five of them named: six hull numbers, the seventh counted',
    in: ['gulf-buildup', 1],
    words: 'accompanied by six destroyers',
    dimension: 'force_deployment',
    wanted: {
      direction: 'escalatory',
      actor: 'state:USA',
      dyad: 'IRN~USA',
      dyadFrom: 'context',
      platforms: expect.arrayContaining(['vessel:CVN-78']),
      quantities: expect.arrayContaining([expect.objectContaining({ value: 6, unit: 'destroyer' })]),
    },
  },
  {
    says: 'B would not abandon its programme: a refusal, not a plan',
    in: ['gulf-buildup', 2],
    words: 'would not abandon',
    dimension: 'rhetoric',
    wanted: {
      event: { type: 'REJECT' },
      direction: 'escalatory',
      standing: 'refused',
      actor: 'state:IRN',
      dyad: 'IRN~USA',
    },
  },
  {
    says: 'B refuses to discuss, according to C: a claim by C of the talks between A and B',
    in: ['gulf-buildup', 2],
    words: 'refusing to discuss',
    dimension: 'talk_progress',
    wanted: {
      direction: 'escalatory',
      standing: 'claimed',
      actor: 'state:IRN',
      dyad: 'IRN~USA',
      speaker: { name: 'Israeli officials', affiliation: 'state:ISR' },
    },
  },
  {
    says: "good progress, says B's minister",
    in: ['gulf-buildup', 3],
    words: 'Araghchi spoke of “good progress”',
    dimension: 'talk_progress',
    wanted: { direction: 'de-escalatory', speaker: { id: 'person:abbas-araghchi' }, dyad: 'IRN~USA' },
  },
  {
    says: 'but no date, says the same speaker',
    in: ['gulf-buildup', 3],
    words: 'no date had been set',
    dimension: 'talk_progress',
    wanted: { direction: 'escalatory', speaker: { id: 'person:abbas-araghchi' }, dyad: 'IRN~USA' },
  },
  {
    says: 'concluded with good progress, says the mediator, who is no party',
    in: ['gulf-buildup', 3],
    words: 'concluded with good progress',
    dimension: 'talk_progress',
    wanted: {
      event: { type: 'CONSULT' },
      direction: 'de-escalatory',
      speaker: { id: 'person:badr-albusaidi' },
      dyad: 'IRN~USA',
    },
  },
  {
    says: 'less encouraging than public statements suggest, say officials of C',
    in: ['gulf-buildup', 4],
    words: 'less encouraging than public statements suggest',
    dimension: 'talk_progress',
    wanted: { direction: 'escalatory', standing: 'claimed', dyad: 'IRN~USA', speaker: { affiliation: 'state:ISR' } },
  },
  {
    says: 'a strike last June is history',
    in: ['gulf-buildup', 5],
    words: 'ultimately launched a strike',
    dimension: 'force_deployment',
    wanted: { standing: 'historical', actor: 'state:USA', dyad: 'IRN~USA' },
  },
];

/** Prepared, denied, no plans: whatever is found in it, nobody struck. */
const NO_STRIKE = { in: ['gulf-buildup', 5] as const, before: 'In June 2025' };
const NOTHING = ['cup-night', 'markets-wednesday'];

describe('the seeds', () => {
  const topics = topicCatalogue();
  const stages = createStages(topics);
  const enriched: Enriched[] = [];
  const signals: InputRecord[] = [];
  const refused: unknown[] = [];

  beforeAll(() => {
    const driver = createDriver(
      { topics, ...stages },
      {
        onEnriched: ({ value }) => enriched.push(JSON.parse(String(value)) as Enriched),
        onSignal: (record) => signals.push(record),
        onDeadLetter: (letter) => refused.push(letter),
      },
    );
    const names = readdirSync('seeds')
      .filter((name) => name.endsWith('.ndjson'))
      .sort();
    for (const name of names)
      for (const line of readFileSync(`seeds/${name}`, 'utf8').trim().split('\n')) driver.publish(line);
  });

  const fragment = (article: string, index: number): Enriched | undefined =>
    enriched.find((one) => one.articleId === article && one.index === index);

  it('are all accepted', () => expect(refused).toEqual([]));

  it.each(ROWS)('$says', ({ in: [article, index], words, dimension, wanted }) => {
    const found = fragment(article, index)?.signals.filter(
      (s) => s.dimension === dimension && s.evidence.text.includes(words),
    );
    expect(found).toContainEqual(expect.objectContaining({ ...wanted, ...deep(wanted) }));
  });

  it('six vessels are known by their hull numbers', () => {
    const hulls = fragment('gulf-buildup', 1)?.entities.flatMap(({ id }) => (id?.startsWith('vessel:') ? [id] : []));
    expect(hulls).toEqual(
      ['CVN-78', 'DDG-72', 'DDG-96', 'DDG-81', 'DDG-57', 'DDG-61', 'CVN-72'].map((hull) => `vessel:${hull}`),
    );
  });

  it('what is prepared, denied or not planned is no strike', () => {
    const [article, index] = NO_STRIKE.in;
    const standings = fragment(article, index)
      ?.signals.filter((s) => s.event.type === 'ASSAULT' && !s.evidence.text.includes(NO_STRIKE.before))
      .map(({ standing }) => standing);
    expect(standings).not.toContain('asserted');
    expect(standings).not.toContain('claimed');
  });

  it.each(NOTHING)('%s raises nothing', (article) => {
    expect(enriched.filter((one) => one.articleId === article).flatMap(({ signals }) => signals)).toEqual([]);
  });

  it('the reprint belongs to the story it was taken from', () => {
    for (const index of [0, 1, 2, 3]) {
      expect([index, fragment('np-88213', index)?.duplicate]).toEqual([
        index,
        expect.objectContaining({ kind: 'near' }),
      ]);
      expect(fragment('np-88213', index)?.story).toBe(fragment('gulf-buildup', index)?.story);
    }
  });

  it('give the alerts expected of them', () => {
    // As `tautline up` publishes them: one after the other, while the clock stands still.
    const log = signals.filter(({ headers }) => headers['ce_type'] !== 'com.tautline.tick');
    const alerts = offlineAlerts(log, stages).map(({ value }) => JSON.parse(String(value)) as Alert);
    const found = outlines(alerts);
    expect(found).toEqual(expectedOutlines(found));
  });
});

/** A plain object among the wanted values is asked for in part. */
const deep = (wanted: object): object =>
  Object.fromEntries(
    Object.entries(wanted).map(([key, value]: [string, unknown]) => [
      key,
      value?.constructor === Object
        ? expect.objectContaining(value as Record<string, unknown>)
        : Array.isArray(value)
          ? value.map((one: unknown) =>
              one?.constructor === Object ? expect.objectContaining(one as Record<string, unknown>) : one,
            )
          : value,
    ]),
  );
