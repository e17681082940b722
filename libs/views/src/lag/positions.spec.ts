import { describe, expect, it } from '@jest/globals';
import type { SurveyedGroup } from '#stream';
import { LogWatch } from './log-watch.js';
import { placesOf } from './positions.js';

const logs = new LogWatch();
const log = (topic: string) => [0, 1, 2].map((partition) => ({ topic, partition, start: 0, end: 5, leader: 1 }));
logs.see({ logs: [...log('signals'), ...log('other')], topicIds: new Map() }, 0);

const MEMBER = { id: 'm', clientId: 'c', host: 'h' };
const at = (partition: number, topic = 'signals') => ({ topic, partition });

const seen = (
  { committed = [], assigned = [] }: { committed?: ReturnType<typeof at>[]; assigned?: ReturnType<typeof at>[] },
  reads: string | null = null,
): string[] => {
  const group: SurveyedGroup = {
    ...{ group: 'g', state: 'Stable', protocol: 'classic' },
    members: assigned.length > 0 ? [{ ...MEMBER, partitions: assigned }] : [],
    committed: committed.map((place) => ({ ...place, offset: 5, metadata: null })),
  };
  return placesOf(group, logs, reads)
    .map((one) => `${one.topic}/${one.partition} ${one.offset ?? (one.fromStart === true ? 'start' : 'nothing')}`)
    .sort();
};

describe('where a group reads', () => {
  it('is where it has committed, and what its members have', () => {
    expect(seen({ committed: [at(0)], assigned: [at(0), at(1), at(2)] })).toEqual([
      'signals/0 5',
      'signals/1 nothing',
      'signals/2 nothing',
    ]);
  });

  it('is, of a group without members, all of each topic that it has read of', () => {
    expect(seen({ committed: [at(1)] })).toEqual(['signals/0 nothing', 'signals/1 5', 'signals/2 nothing']);
  });

  it('is, of a stage, its whole input: where it has not committed it has not read', () => {
    expect(seen({ committed: [at(1), at(0, 'other')] }, 'signals')).toEqual([
      ...['other/0 5', 'other/1 nothing', 'other/2 nothing'],
      ...['signals/0 start', 'signals/1 5', 'signals/2 start'],
    ]);
    expect(seen({ assigned: [at(0)] }, 'signals')).toEqual(['signals/0 start', 'signals/1 start', 'signals/2 start']);
  });
});
