import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { topicCatalogue } from '#events';
import { FakeCluster } from '../../../test/support/fake-cluster.js';
import { alertRecord } from '../../../test/support/sample-alert.js';
import { AlertFeed } from './alert-feed.js';
import { Positions } from './positions.js';

jest.setTimeout(60_000);

const catalogue = topicCatalogue();
const topics = [catalogue.escalation.name, catalogue.deEscalation.name, catalogue.divergence.name];
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; !holds(); turns++) {
    if (turns > 5_000) throw new Error('did not come true');
    await turn();
  }
}

describe('a subscriber that asks to wait', () => {
  it('is handed everything once, in the order of each partition, from wherever it begins and resumes', async () => {
    const world = fc.record({
      before: fc.nat(250),
      bursts: fc.array(fc.record({ count: fc.nat(6), turns: fc.nat(3) }), { maxLength: 12 }),
      waits: fc.infiniteStream(fc.boolean()),
      fromStart: fc.boolean(),
      leaveAfter: fc.nat(30),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ before, bursts, waits, fromStart, leaveAfter }) => {
        const cluster = new FakeCluster(topics);
        const written: string[] = [];
        const raise = (): void => {
          const id = `n-${written.length}`;
          written.push(id);
          cluster.append(alertRecord({ id, dyad: written.length % 3 === 0 ? 'CHN~TWN' : 'IRN~USA' }));
        };
        for (let at = 0; at < before; at++) raise();
        const troubles: unknown[] = [];
        const feed = new AlertFeed(cluster, catalogue, (error) => troubles.push(error));
        await feed.ready;
        const taken: string[] = [];
        const subscribe = (after?: Positions) =>
          feed.subscribe({
            filter: {},
            ...(after && { after }),
            onAlert: ({ alert }) => {
              taken.push(alert.id);
              return waits.next().value ? turn() : undefined;
            },
            onGap: () => undefined,
          });
        let subscription = await subscribe(fromStart ? new Positions(topics) : undefined);
        for (const { count, turns } of bursts) {
          for (let at = 0; at < count; at++) raise();
          for (let at = 0; at < turns; at++) await turn();
          if (taken.length < leaveAfter) continue;
          await subscription.close();
          raise();
          await turn();
          subscription = await subscribe(Positions.parse(subscription.position(), topics) ?? undefined);
        }
        raise();
        const wanted = fromStart ? written : written.slice(before);
        await until(() => taken.length >= wanted.length);
        await turn();
        expect([...taken].sort()).toEqual([...wanted].sort());
        const lane = (ids: string[], which: boolean) => ids.filter((id) => (Number(id.slice(2)) % 3 === 2) === which);
        for (const which of [true, false]) expect(lane(taken, which)).toEqual(lane(wanted, which));
        expect(troubles).toEqual([]);
        await subscription.close();
        await feed.close();
        expect(cluster.readersOpen).toBe(0);
      }),
      { numRuns: 60 },
    );
  });
});
