import { describe, expect, it } from '@jest/globals';
import { placed, resumed } from './resume.js';
import type { Progress, Webhook } from './webhook.js';

const TOPICS = ['a', 'b'];
const at = (topic: string, partition: number, offset: number) => ({ topic, partition, offset });
const log = (topic: string, partition: number, end: number) => ({ topic, partition, start: 0, end });

const webhook = (course: number, start: Webhook['start']): Webhook => ({
  ...{ id: 'w', url: 'https://desk.example/', filter: {}, secrets: [], origin: 'api', wanted: 'active', course, start },
  ...{ createdAt: '', updatedAt: '' },
});
const progress = (course: number): Progress => ({
  ...{ id: 'w', course, read: '5;5', open: [{ at: at('a', 0, 3), attempts: 7, since: 1 }], delivered: 4 },
  ...{ paused: { since: '', reason: 'x' }, failing: { since: '', failures: 7, reason: 'x' } },
  ...{ givenUp: [], givenUpCount: 0 },
});

describe('a courier begins', () => {
  const anew = { read: '9;9', open: [], delivered: 4 };
  const rows: [what: string, webhook: Webhook, progress: Progress | undefined, state: object][] = [
    ['at the start of a new webhook', webhook(1, { course: 1, from: '9;9' }), undefined, { ...anew, delivered: 0 }],
    ['where it was left', webhook(2, { course: 1, from: '9;9' }), progress(2), progress(2)],
    ['where it was left, paused', webhook(1, { course: 1, from: '9;9' }), progress(1), { paused: progress(1).paused }],
    [
      'where it was paused, with all the time for what is open',
      webhook(2, { course: 1, from: '9;9' }),
      progress(1),
      { read: '5;5', open: [{ at: at('a', 0, 3), attempts: 0 }], course: 2 },
    ],
    ['where a replay asks it to', webhook(3, { course: 3, from: '9;9' }), progress(2), { ...anew, course: 3 }],
    ['where a replay asked that it did not see', webhook(4, { course: 3, from: '9;9' }), progress(2), anew],
  ];
  it.each(rows)('%s', (what, given, before, state) => {
    const began = resumed(given, before);
    expect(began).toMatchObject(state);
    expect(began.paused !== undefined).toBe(what.startsWith('where it was left'));
  });
});

describe('a place in the log', () => {
  const state = {
    read: '5.6;7',
    open: [
      { at: at('a', 0, 3), attempts: 0 },
      { at: at('b', 0, 2), attempts: 1 },
    ],
  };
  const place = (logs: ReturnType<typeof log>[]) => {
    const found = placed(state, TOPICS, logs);
    return found && [found.read.toString(), found.open.map((open) => open.at.topic).join('')];
  };

  it('stays where the log reaches that far', () => {
    expect(place([log('a', 0, 5), log('a', 1, 60), log('b', 0, 7)])).toEqual(['5.6;7', 'ab']);
  });

  it('is the start of a log that was begun anew', () => {
    expect(place([log('a', 0, 4), log('a', 1, 60), log('b', 0, 7)])).toEqual(['0.6;7', 'b']);
  });

  it('is none where it cannot be read', () => {
    expect(placed({ read: '1;2;3', open: [] }, TOPICS, [])).toBeNull();
  });
});
