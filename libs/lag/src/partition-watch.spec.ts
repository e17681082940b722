import { describe, expect, it } from '@jest/globals';
import { EndHistory } from './end-history.js';
import type { PartitionFacts } from './facts.js';
import { unknown } from './figure.js';
import { PartitionWatch, type Sight } from './partition-watch.js';
import { Rate } from './rate.js';

const S = 1_000;
const OWNER = { id: 'm', clientId: 'c', host: 'h' };
const window = { commits: 3, interval: 5 * S };

/** One partition, seen at times in s with these facts; what is left out is as it was. */
class Seen {
  readonly watch = new PartitionWatch(0, window);
  private readonly ends = { history: new EndHistory(), rate: new Rate() };
  private sight: Sight = {
    ...{ topic: 't', partition: 0, position: { committed: 0, log: { start: 0, end: 0 } }, ends: this.ends },
    ...{ retention: undefined, owner: OWNER, state: 'Stable', heardSince: -900 * S, now: 0 },
  };

  at(seconds: number, changes: Partial<Sight> & Partial<Sight['position']> = {}): PartitionFacts {
    const { committed, log, ahead, unseen, recreated, ...others } = changes;
    const position = { ...this.sight.position, ahead: undefined, ...(log && { log }) };
    Object.assign(position, committed !== undefined && { committed }, ahead && { ahead }, unseen && { unseen });
    Object.assign(position, recreated && { recreated });
    if (unseen) delete position.log;
    this.sight = { ...this.sight, ...others, position, now: seconds * S };
    const end = this.sight.position.log?.end;
    if (end !== undefined) {
      this.ends.history.add({ offset: end, at: seconds * S });
      this.ends.rate.observe(end, seconds * S);
    }
    return this.watch.see(this.sight);
  }
}
const log = (end: number, start = 0) => ({ start, end });

describe('a group in a partition, over time', () => {
  it('does not grow old while nothing is written', () => {
    const seen = new Seen();
    for (const seconds of [0, 600, 86_400]) {
      const facts = seen.at(seconds, { committed: 5, log: log(6), ahead: { from: 5, to: 6, records: 0, first: null } });
      expect(facts).toMatchObject({
        lag: 0,
        behind: { seconds: 0, by: 'drained' },
        status: 'OK',
        drain: 0,
        deletion: null,
      });
    }
  });

  it('has stopped when its reader has gone, however far its commits lay apart', () => {
    const seen = new Seen();
    const ahead = (from: number) => ({ from, to: from + 1, records: 1, first: { offset: from, timestamp: 200 * S } });
    for (const minute of [0, 1, 2]) {
      seen.watch.heard(minute, 60 * S * minute, undefined);
      seen.at(60 * minute, { committed: minute, log: log(minute) });
    }
    seen.at(199, {});
    const facts = (at: number) => seen.at(at, { owner: null, state: 'Empty', log: log(3), ahead: ahead(2) });
    expect(facts(205)).toMatchObject({
      status: 'OK',
      reason: expect.stringMatching(/^nobody has read it for 6 s/) as unknown,
    });
    expect(facts(211)).toMatchObject({
      status: 'STOP',
      reason: expect.stringMatching(/the last commit was 1 min ago; nobody is in the group/) as unknown,
    });
    expect(seen.at(212, { owner: OWNER, state: 'Stable', log: log(3), ahead: ahead(2) }).status).toBe('OK');
  });

  it('has not stopped where nobody was ever seen to join: some commit without it', () => {
    const seen = new Seen();
    for (const minute of [0, 1, 2]) seen.watch.heard(minute, 60 * S * minute, undefined);
    const of = { owner: null, state: 'Empty', committed: 2, log: log(3) };
    const ahead = { from: 2, to: 3, records: 1, first: { offset: 2, timestamp: 130 * S } };
    expect(seen.at(160, { ...of, ahead }).status).toBe('OK');
  });

  it('is not stopped the moment that something is written after a quiet night', () => {
    const seen = new Seen();
    seen.watch.heard(5, 0, undefined);
    seen.at(30_000, { committed: 5, log: log(5) });
    const first = { offset: 5, timestamp: 30_009 * S };
    expect(seen.at(30_010, { log: log(9), ahead: { from: 5, to: 9, records: 4, first } }).status).toBe('OK');
    expect(seen.at(30_030, { ahead: { from: 5, to: 9, records: 4, first } })).toMatchObject({
      ...{ status: 'STOP', behind: { seconds: 21, by: 'record' } },
    });
  });

  it('says seconds by the record, by what was seen of the log, or why it cannot', () => {
    const seen = new Seen();
    expect(seen.at(0, { committed: 50, log: log(100) }).behind).toEqual(
      unknown(expect.stringContaining('could not') as never),
    );
    const { behind } = seen.at(100, { committed: 100, log: log(200) });
    expect(behind).toEqual({ seconds: 100, by: 'interpolated' });
    const first = { offset: 100, timestamp: 40 * S };
    expect(seen.at(100.1, { ahead: { from: 100, to: 101, records: 1, first } }).behind).toEqual({
      seconds: 60.1,
      by: 'record',
    });
    const future = { offset: 100, timestamp: 900 * S };
    expect(seen.at(100.2, { ahead: { from: 100, to: 101, records: 1, first: future } }).behind).toMatchObject({
      seconds: 0,
    });
  });

  it('says when retention may delete what is unread', () => {
    const seen = new Seen();
    const first = { offset: 5, timestamp: 0 };
    const facts = { committed: 5, log: log(9), ahead: { from: 5, to: 9, records: 4, first } };
    expect(seen.at(600, { ...facts, retention: { ms: 3_600 * S } }).deletion).toBe(3_000);
    expect(seen.at(7_200, { ...facts, retention: { ms: 3_600 * S } }).deletion).toBe(0);
    expect(seen.at(7_201, { ...facts, retention: { ms: null } }).deletion).toBeNull();
  });

  it('tells the lag it had where the log can no longer be seen', () => {
    const seen = new Seen();
    seen.at(10, { committed: 4, log: log(9) });
    const facts = seen.at(70, { unseen: 'no broker leads it' });
    expect(facts).toMatchObject({
      lag: unknown('no broker leads it'),
      status: 'UNKNOWN',
      note: '5 behind when it was last seen, 1 min ago',
    });
  });

  it('takes what was committed in a former life of the topic for nothing', () => {
    const seen = new Seen();
    seen.at(10, { committed: 4, log: log(9) });
    expect(seen.at(20, { log: log(30), recreated: true })).toMatchObject({ status: 'UNKNOWN' });
  });

  it.each([
    ['Empty', null, /nobody is in the group$/],
    ['PreparingRebalance', OWNER, /the group is rebalancing$/],
    ['Dead', null, /the group is gone$/],
    ['Stable', null, /no member has the partition$/],
    ['Stable', OWNER, /ago$/],
  ])('says what the group was doing: %s', (state, owner, reason) => {
    const seen = new Seen();
    seen.watch.heard(5, 0, undefined);
    const facts = seen.at(600, { committed: 5, log: log(9), state, owner });
    expect(facts).toMatchObject({ status: 'STOP', reason: expect.stringMatching(reason) as unknown });
  });

  it('without commit times takes one that has a member for one that stands', () => {
    const seen = new Seen();
    const changes = { committed: 5, log: log(9), heardSince: null };
    seen.at(0, changes);
    expect(seen.at(600, changes)).toMatchObject({ status: 'STALL', committedAt: null });
    expect(seen.at(601, { ...changes, owner: null })).toMatchObject({ status: 'STOP' });
  });

  it('knows when it committed last, also what was seen before it was heard', () => {
    const seen = new Seen();
    seen.at(10, { committed: 5, log: log(9) });
    expect(seen.at(12, { committed: 6 }).committedAt).toBe(new Date(12 * S).toISOString());
    seen.watch.heard(6, 11 * S, 9);
    expect(seen.at(14).committedAt).toBe(new Date(11 * S).toISOString());
  });
});
