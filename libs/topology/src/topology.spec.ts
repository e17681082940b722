import { describe, expect, it } from '@jest/globals';
import { kill, run, sent } from './testing/stages.js';

const ATTACK = 'AAA attacks BBB. The raid came before dawn and hit two depots near the river, the ministry said.';
const SHIPS =
  'AAA sends ships against BBB. The flotilla left its home port on Monday with supplies for a month at sea.';

describe('a fragment', () => {
  it('becomes an enriched record, signals and an alert', () => {
    const { verdicts, enriched, signals, alerts } = run([sent('a', 0, ATTACK)]);
    expect(verdicts).toEqual(['first']);
    expect(enriched[0]).toMatchObject({
      articleId: 'a',
      story: 'paper/a#0.1',
      coordinates: { topic: 'articles.fragments', offset: 0 },
    });
    expect(signals).toEqual(['observed ASSAULT']);
    expect(alerts).toEqual(['escalation raised calm→elevated']);
  });

  it('is read in the context of the fragments before it', () => {
    const { enriched } = run([sent('a', 0, ATTACK), sent('a', 1, 'AAA threatens.'), sent('b', 0, 'AAA threatens.')]);
    expect(enriched.map(({ signals }) => (signals as { dyad: string | null }[])[0]?.dyad)).toEqual([
      'AAA~BBB',
      'AAA~BBB',
      null,
    ]);
  });

  it('counts once however often it is sent', () => {
    const once = run([sent('a', 0, ATTACK)]);
    const thrice = run([sent('a', 0, ATTACK), sent('a', 0, ATTACK), sent('a', 0, ATTACK)]);
    expect(thrice.verdicts).toEqual(['first', 'duplicate', 'duplicate']);
    expect(thrice.bytes).toBe(once.bytes);
  });

  it('is refused when its version was seen with another text', () => {
    const { verdicts, dead, signals } = run([sent('a', 0, ATTACK), sent('a', 0, SHIPS), sent('a', 1, SHIPS)]);
    expect(verdicts).toEqual(['first', 'refused', 'first']);
    expect(dead).toEqual(['VersionConflict']);
    expect(signals).toEqual(['observed ASSAULT', 'observed MOBILIZE']);
  });

  it('goes to the dead letters when it is not JSON, and the next one is processed', () => {
    const { verdicts, dead } = run(['{"articleId":', sent('a', 0, ATTACK)]);
    expect(verdicts).toEqual(['refused', 'first']);
    expect(dead).toEqual(['InvalidJson']);
  });

  it.each([
    ['named', { language: 'fr' }, 'AAA attacks BBB.'],
    [
      'detected',
      { language: undefined },
      'Le porte-avions américain a quitté Norfolk mardi, selon le ministère de la Défense.',
    ],
  ])('is enriched without a score in an unsupported language, %s', (_how, more, text) => {
    const { verdicts, enriched, signals, dead } = run([sent('a', 0, text, more as never)]);
    expect(verdicts).toEqual(['first']);
    expect(enriched[0]).toMatchObject({ unscored: 'language: fr is not supported', entities: [], signals: [] });
    expect([...signals, ...dead]).toEqual([]);
  });
});

describe('a correction', () => {
  it('withdraws what the earlier version said and observes what the new one says', () => {
    const { verdicts, signals, alerts } = run([
      sent('a', 0, ATTACK),
      sent('a', 0, 'AAA threatens BBB.', { version: 2 }),
    ]);
    expect(verdicts).toEqual(['first', 'correction']);
    expect(signals).toEqual(['observed ASSAULT', 'withdrawn corrected', 'observed THREATEN']);
    expect(alerts).toEqual(['escalation raised calm→elevated', 'escalation cancelled elevated→watch']);
  });

  it('updates the alert where it says nearly the same, and raises no second one', () => {
    const again = `${ATTACK} Nobody was hurt.`.replace('AAA attacks BBB.', 'Before dawn AAA attacks BBB.');
    const { alerts, signals } = run([sent('a', 0, ATTACK), sent('a', 0, again, { version: 2, hours: 1 })]);
    expect(signals).toEqual(['observed ASSAULT', 'withdrawn corrected', 'observed ASSAULT']);
    expect(alerts).toEqual(['escalation raised calm→elevated', 'escalation updated elevated→elevated']);
  });

  it('lets stand what it repeats', () => {
    const { signals, enriched } = run([
      sent('a', 0, ATTACK),
      sent('a', 0, `${ATTACK} AAA threatens BBB.`, { version: 2 }),
    ]);
    expect(signals).toEqual(['observed ASSAULT', 'observed THREATEN']);
    const ids = enriched.map(({ signals: told }) => (told as { id: string }[])[0]?.id);
    expect(ids[1]).toBe(ids[0]);
  });

  it('is not undone by the earlier version coming late or again', () => {
    const { verdicts, signals } = run([
      sent('a', 0, 'AAA threatens BBB.', { version: 2 }),
      sent('a', 0, ATTACK),
      sent('a', 0, ATTACK),
    ]);
    expect(verdicts).toEqual(['first', 'superseded', 'superseded']);
    expect(signals).toEqual(['observed THREATEN']);
  });

  it('of an article that has become shorter withdraws the rest', () => {
    const { verdicts, signals } = run([
      sent('a', 0, ATTACK, { total: 3 }),
      sent('a', 1, SHIPS, { total: 3 }),
      sent('a', 0, ATTACK, { version: 2, total: 1 }),
      sent('a', 2, 'AAA threatens BBB.', { total: 3 }),
    ]);
    expect(verdicts).toEqual(['first', 'first', 'correction', 'superseded']);
    expect(signals).toEqual(['observed ASSAULT', 'observed MOBILIZE', 'withdrawn shortened']);
  });
});

describe('a kill', () => {
  it('withdraws the article and cancels its alert', () => {
    const { verdicts, signals, alerts } = run([sent('a', 0, ATTACK), sent('a', 1, SHIPS), kill('a')]);
    expect(verdicts).toEqual(['first', 'first', 'kill']);
    expect(signals.slice(2)).toEqual(['withdrawn killed', 'withdrawn killed']);
    expect(alerts.slice(2)).toEqual(['escalation cancelled high→calm']);
  });

  it('covers fragments that come after it, up to its version', () => {
    const { verdicts } = run([kill('a', { version: 2 }), sent('a', 0, ATTACK), sent('a', 0, ATTACK, { version: 3 })]);
    expect(verdicts).toEqual(['kill', 'superseded', 'first']);
  });

  it('of one fragment leaves the others', () => {
    const { signals } = run([sent('a', 0, ATTACK), sent('a', 1, SHIPS), kill('a', { index: 1 })]);
    expect(signals).toEqual(['observed ASSAULT', 'observed MOBILIZE', 'withdrawn killed']);
  });

  it('given twice withdraws once', () => {
    const { signals } = run([sent('a', 0, ATTACK), kill('a'), kill('a')]);
    expect(signals).toEqual(['observed ASSAULT', 'withdrawn killed']);
  });
});

describe('a syndicated copy', () => {
  it('is told as a duplicate and adds nothing to the index', () => {
    const alone = run([sent('a', 0, ATTACK)]);
    const reprint = `LONDON, Feb 17 (Reuters) - ${ATTACK.replace('came', 'CAME').replace('ministry', 'Ministry')} (Reporting by A. Writer; Editing by B. Other)`;
    const both = run([sent('a', 0, ATTACK), sent('b', 0, reprint, { source: 'other' })]);
    expect(both.enriched[1]).toMatchObject({
      story: 'paper/a#0.1',
      duplicate: { of: 'paper/a#0.1', kind: 'near', similarity: 1 },
    });
    expect(both.signals).toEqual(['observed ASSAULT', 'observed ASSAULT']);
    expect(both.alerts).toEqual(alone.alerts);
  });
});

describe('time', () => {
  it('resolves what nobody speaks of any more', () => {
    const { alerts } = run([sent('a', 0, ATTACK)], 24 * 60);
    expect(alerts).toEqual(['escalation raised calm→elevated', 'escalation resolved elevated→watch']);
  });
});
