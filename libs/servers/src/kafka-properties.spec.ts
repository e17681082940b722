import { describe, expect, it } from '@jest/globals';
import { brokerProperties } from './kafka-properties.js';

const ports = [1, 2, 3].map((broker) => ({ broker, controller: broker + 10 }));

describe('the properties of a broker', () => {
  it('alone has one copy of everything', () => {
    const lines = brokerProperties(ports.slice(0, 1), 0, '/data').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'node.id=1',
        'controller.quorum.voters=1@127.0.0.1:11',
        'listeners=PLAINTEXT://127.0.0.1:1,CONTROLLER://127.0.0.1:11',
        'transaction.state.log.replication.factor=1',
        'transaction.state.log.min.isr=1',
        'log.dirs=/data',
      ]),
    );
  });

  it('of three has three copies, two of them in sync', () => {
    const lines = brokerProperties(ports, 1, '/data').split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        'node.id=2',
        'controller.quorum.voters=1@127.0.0.1:11,2@127.0.0.1:12,3@127.0.0.1:13',
        'advertised.listeners=PLAINTEXT://127.0.0.1:2',
        'offsets.topic.replication.factor=3',
        'min.insync.replicas=2',
      ]),
    );
  });

  it('escapes backslashes in the path', () => {
    expect(brokerProperties(ports, 0, 'C:\\data')).toContain('log.dirs=C:\\\\data\n');
  });
});
