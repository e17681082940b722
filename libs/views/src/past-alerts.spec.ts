import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { topicCatalogue } from '#events';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { alertRecord } from '../../../test/support/sample-alert.js';
import { AlertWindow } from './alert-window.js';
import { parseAlert } from './parse-alert.js';
import { pastAlerts } from './past-alerts.js';
import { Positions } from './positions.js';

jest.setTimeout(60_000);

const catalogue = topicCatalogue();
const topics = [catalogue.escalation.name, catalogue.divergence.name];
const KINDS = ['escalation', 'divergence'] as const;
const DYADS = ['IRN~USA', 'CHN~TWN', 'PRK~USA'];

const arrival = fc.record({ kind: fc.constantFrom(...KINDS), dyad: fc.constantFrom(...DYADS), mark: fc.boolean() });

describe('paging backwards', () => {
  it('shows every alert once, the last written first, from memory and the log, whatever comes meanwhile', async () => {
    const world = fc.record({
      log: fc.array(arrival, { maxLength: 80, size: 'max' }),
      remembered: fc.integer({ min: 1, max: 40 }),
      limit: fc.integer({ min: 1, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ log, remembered, limit }) => {
        const cluster = new FakeCluster(topics);
        const window = new AlertWindow(new Positions(topics), remembered);
        const ends = new Positions(topics);
        const put = ({ kind, dyad, mark }: (typeof log)[number], at: number): string => {
          const record = { ...alertRecord({ id: `a-${at}`, kind, dyad }), timestamp: 1_000 + at };
          const place = cluster.append(record);
          if (mark) cluster.mark(place.topic, place.partition);
          ends.pass(place);
          const input = cluster.records(place.topic).find((one) => one.timestamp === 1_000 + at);
          const parsed = input && parseAlert(input);
          if (parsed) window.add(parsed);
          return `a-${at}`;
        };
        const written = log.map(put);
        const shown: string[] = [];
        let before: Positions | null = ends.copy();
        for (let pages = 0; before !== null; pages++) {
          expect(pages).toBeLessThanOrEqual(log.length / limit + 1);
          const page: Awaited<ReturnType<typeof pastAlerts>> = await pastAlerts(
            { cluster, topics, window },
            { before, limit, filter: {} },
          );
          shown.push(...page.alerts.map(({ alert }) => alert.id));
          before = page.next && Positions.parse(page.next.toString(), topics);
          put({ kind: 'escalation', dyad: 'IRN~USA', mark: false }, 1_000 + pages);
        }
        expect(shown).toEqual(written.reverse());
      }),
      { numRuns: 60 },
    );
  });
});
