import { describe, expect, it } from '@jest/globals';
import { describeProducers, describeTransaction, writeMarkers } from './transaction-requests.js';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(' ', ''), 'hex');
const encoded = async (of: { request: { encode: () => Promise<{ buffer: Buffer }> } }): Promise<string> =>
  (await of.request.encode()).buffer.toString('hex');

const open = { topic: 'out', partition: 2, producerId: '7', epoch: 3, coordinatorEpoch: -1, from: '40' };

describe('requests about transactions, byte for byte,', () => {
  it('ask for the state of one', async () => {
    expect(await encoded(describeTransaction('id'))).toBe(hex('00 02 03 6964 00').toString('hex'));
  });

  it('read the state of one', async () => {
    const answer =
      '00 00000000 02 0000 03 6964 06 456d707479 0000ea60 ffffffffffffffff 0000000000000007 0003 ' +
      '02 04 6f7574 02 00000002 00 00 00';
    const { response } = describeTransaction('id');
    expect(await response.decode(hex(answer))).toEqual({ error: 0, state: 'Empty', producerId: '7', epoch: 3 });
  });

  it('ask for the producers of partitions, by topic', async () => {
    const places = [
      { topic: 'a', partition: 0 },
      { topic: 'b', partition: 1 },
      { topic: 'a', partition: 2 },
    ];
    const expected = '00 03 02 61 03 00000000 00000002 00 02 62 02 00000001 00 00';
    expect(await encoded(describeProducers(places))).toBe(hex(expected).toString('hex'));
  });

  it('read which of them have a transaction open', async () => {
    const producer = (id: string, from: string): string =>
      `00000000000000${id} 00000003 00000009 0000000000000000 ffffffff ${from} 00`;
    const answer =
      '00 00000000 02 04 6f7574 02 00000002 0000 00 03 ' +
      `${producer('07', '0000000000000028')} ${producer('08', 'ffffffffffffffff')} 00 00 00`;
    const { response } = describeProducers([]);
    expect(await response.decode(hex(answer))).toEqual([{ topic: 'out', partition: 2, error: 0, open: [open] }]);
  });

  it('end one in a partition', async () => {
    const expected = '00 02 0000000000000007 0003 01 02 04 6f7574 02 00000002 00 00000000 00 00';
    expect(await encoded(writeMarkers([open], true))).toBe(hex(expected).toString('hex'));
  });

  it('read what became of it', async () => {
    const answer = '00 02 0000000000000007 02 04 6f7574 02 00000002 001f 00 00 00 00';
    const { response } = writeMarkers([open], true);
    expect(await response.decode(hex(answer))).toEqual([{ topic: 'out', partition: 2, error: 31 }]);
  });
});
