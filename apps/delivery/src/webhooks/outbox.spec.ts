import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Coordinates } from '#events';
import { Positions } from '#views';
import { Outbox } from './outbox.js';
import { RULES } from './rules.js';
import type { Open } from './webhook.js';

const TOPICS = ['alerts.escalation'];
const PARTITIONS = 3;

interface Step {
  at: Coordinates;
  alert: { id: string };
}
const step = (partition: number, offset: number, id: string): Step => ({
  at: { topic: 'alerts.escalation', partition, offset },
  alert: { id },
});
const fresh = (capacity = 128): Outbox<Step> =>
  new Outbox({ ...RULES, capacity }, { read: new Positions(TOPICS), open: [] }, () => 0);

describe('an outbox', () => {
  it('sends the steps of an alert one after the other, and different alerts beside each other', () => {
    const outbox = fresh();
    const [a1, a2, b1] = [step(0, 0, 'a'), step(0, 1, 'a'), step(0, 2, 'b')];
    for (const one of [a1, a2, b1]) outbox.admit(one);
    expect([outbox.next(0), outbox.next(0), outbox.next(0)]).toEqual([a1, b1, null]);
    outbox.delivered(a1);
    expect(outbox.next(0)).toBe(a2);
  });

  it('has no more under way than allowed, and one where the endpoint fails', () => {
    const outbox = fresh();
    const steps = Array.from({ length: 9 }, (_, at) => step(0, at, `a-${at}`));
    for (const one of steps) outbox.admit(one);
    const first = [0, 0, 0, 0, 0].map((now) => outbox.next(now));
    expect(first).toEqual([...steps.slice(0, RULES.inFlight), null]);
    for (const one of first) if (one) outbox.refused(one, 0, { reason: 'HTTP 500' });
    const later = RULES.firstWait * 2 ** RULES.inFlight;
    expect([outbox.next(0), outbox.next(later), outbox.next(later)]).toEqual([null, steps[RULES.inFlight], null]);
  });

  it('lets others overtake what alone is refused', () => {
    const outbox = fresh();
    const [bad, good] = [step(0, 0, 'bad'), step(0, 1, 'good')];
    outbox.admit(bad);
    let now = 0;
    for (let failures = 0; failures < 8; failures++) {
      expect(outbox.next(now)).toBe(bad);
      outbox.refused(bad, now, { reason: 'HTTP 400' });
      now = outbox.due() ?? Number.NaN;
    }
    outbox.admit(good);
    expect(outbox.next(now - 60_000)).toBe(good);
  });

  it('waits as long as the endpoint asks', () => {
    const outbox = fresh();
    const one = step(0, 0, 'a');
    outbox.admit(one);
    outbox.next(0);
    outbox.refused(one, 0, { reason: 'HTTP 429', retryAfter: 90_000 });
    expect([outbox.due(), outbox.next(89_999), outbox.next(90_000)]).toEqual([90_000, null, one]);
  });

  it('tells for how long a step has been tried, over a restart too', () => {
    const one = step(0, 0, 'a');
    const outbox = fresh();
    outbox.admit(one);
    outbox.next(1_000);
    outbox.refused(one, 1_000, { reason: 'x' });
    const read = new Positions(TOPICS);
    read.pass(one.at);
    const again = new Outbox<Step>(RULES, outbox.state(read), () => 0);
    expect(again.from.toString()).toBe('0');
    again.admit(one);
    again.next(5_000);
    expect(again.refused(one, 5_000, { reason: 'x' })).toBe(4_000);
    expect(again.state(read).open).toEqual([{ at: one.at, attempts: 2, since: 1_000 }]);
  });

  it('goes on behind a step that is given up', () => {
    const outbox = fresh();
    const [a1, a2] = [step(0, 0, 'a'), step(0, 1, 'a')];
    outbox.admit(a1);
    outbox.admit(a2);
    outbox.next(0);
    outbox.refused(a1, 0, { reason: 'x' });
    outbox.giveUp(a1);
    expect([outbox.size, outbox.next(1e9)]).toEqual([1, a2]);
  });
});

/** A log of three partitions; what is done with it, in any order; an endpoint that fails at will; restarts at will. */
const world = fc.record({
  log: fc.array(fc.record({ partition: fc.nat(PARTITIONS - 1), alert: fc.nat(3) }), { maxLength: 30, size: 'max' }),
  deeds: fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant('read' as const) },
      { weight: 4, arbitrary: fc.constant('send' as const) },
      { weight: 3, arbitrary: fc.constant('succeed' as const) },
      { weight: 3, arbitrary: fc.constant('fail' as const) },
      { weight: 3, arbitrary: fc.constant('commit' as const) },
      { weight: 2, arbitrary: fc.constant('restart' as const) },
    ),
    { maxLength: 200, size: 'max' },
  ),
  pick: fc.nat(10),
  capacity: fc.integer({ min: 1, max: 8 }),
});

describe('whatever happens', () => {
  it('each step arrives, none before an earlier one of its alert, and none twice without a restart', () => {
    fc.assert(
      fc.property(world, ({ log, deeds, pick, capacity }) => {
        const partitions: Step[][] = Array.from({ length: PARTITIONS }, () => []);
        for (const { partition, alert } of log) {
          const lane = partitions[partition] ?? [];
          lane.push(step(partition, lane.length, `${partition}/${alert}`));
        }
        const rules = { ...RULES, capacity };
        let saved: { read: Positions; open: Open[] } = { read: new Positions(TOPICS), open: [] };
        const open = (): Outbox<Step> => new Outbox<Step>(rules, saved, () => 0.5);
        let outbox = open();
        let read = outbox.from;
        let underWay: Step[] = [];
        const arrived: Step[] = [];
        let [now, restarts] = [0, 0];
        const act = {
          read: () => {
            const unread = partitions.flatMap((lane) => lane.filter(({ at }) => !read.passed(at)).slice(0, 1));
            const one = unread[pick % Math.max(1, unread.length)];
            if (!one || outbox.full) return;
            read.pass(one.at);
            outbox.admit(one);
          },
          send: () => {
            now = Math.max(now, outbox.due() ?? now);
            const one = outbox.next(now);
            if (one) underWay.push(one);
          },
          succeed: () => {
            const one = underWay.shift();
            if (!one) return;
            arrived.push(one);
            outbox.delivered(one);
          },
          fail: () => {
            const one = underWay.pop();
            if (one) outbox.refused(one, now, { reason: 'x' });
          },
          commit: () => void (saved = outbox.state(read)),
          restart: () => {
            [outbox, underWay, restarts] = [open(), [], restarts + 1];
            read = outbox.from;
          },
        };
        for (const deed of deeds) act[deed]();
        for (let at = 0; at < 5 * log.length; at++) {
          act.read();
          act.send();
          act.succeed();
        }
        const first = arrived.filter((one, at) => arrived.indexOf(one) === at);
        expect(first).toHaveLength(log.length);
        if (restarts === 0) expect(arrived).toHaveLength(log.length);
        for (const lane of partitions) {
          for (const id of new Set(lane.map(({ alert }) => alert.id))) {
            const of = (list: Step[]) => list.filter(({ alert }) => alert.id === id).map(({ at }) => at.offset);
            expect(of(first)).toEqual(of(lane));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
