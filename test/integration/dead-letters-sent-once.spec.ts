import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { deadLetter, placeOf, readDeadLetter, redriven, redriveNote, refuse, topicCatalogue } from '#events';
import type { DeadLetter, InputRecord } from '#events';
import { sendBack } from '#letters';
import { connectCluster, readToEnd, type Cluster, type ExclusivePublisher } from '#stream';
import { startServers, type Servers } from '../support/servers.js';

const PREFIX = `once-${Date.now()}.`;
const topics = topicCatalogue(PREFIX);
const [fragments, dead] = [topics.fragments.name, topics.deadLetters.name];

let servers: Servers;
let cluster: Cluster;
let letter: DeadLetter;

beforeAll(async () => {
  servers = await startServers();
  cluster = connectCluster(servers.kafka);
  await cluster.ensureTopics([topics.fragments, topics.signals, topics.deadLetters]);
}, 120_000);
afterAll(async () => {
  await cluster.close();
  await servers.stop();
});

let articles = 0;
beforeEach(async () => {
  const key = Buffer.from(`feed/${++articles}`);
  const record = {
    topic: fragments,
    partition: 0,
    offset: 0,
    timestamp: 0,
    key,
    value: Buffer.from('{}'),
    headers: {},
  };
  const publisher = await cluster.publisher();
  await publisher.publish([deadLetter(record, refuse('MissingField', 'text is missing'), 'enricher', dead)]);
  const found = (await records(dead)).map(readDeadLetter).find((one) => String(one?.record.key) === String(key));
  if (!found) throw new Error('the dead letter is not there');
  letter = found;
}, 30_000);

async function records(topic: string): Promise<InputRecord[]> {
  const found: InputRecord[] = [];
  await readToEnd(cluster, { topics: [topic], from: 'start', onRecord: (record) => void found.push(record) });
  return found;
}

const sentBefore = async (): Promise<number> =>
  (await records(fragments)).filter(({ key }) => String(key) === String(letter.record.key)).length;

async function redrive(): Promise<{ sent: string[]; noted: string[] }> {
  const [sent, noted]: [string[], string[]] = [[], []];
  await sendBack({
    ...{ cluster, topics, topicPrefix: PREFIX, ids: [letter.id], matches: () => true, value: null },
    onSent: ({ id }) => sent.push(id),
    onOther: (choice) => noted.push(choice.kind === 'sent before' ? choice.note.to : choice.because),
  });
  return { sent, noted };
}

/** Sends as a redrive does; its transaction ends when `until` resolves. @returns where the record went */
const send = (publisher: ExclusivePublisher, until: Promise<void>, onSent: () => void): Promise<string> =>
  publisher.transaction(async (write) => {
    const [to] = await write([redriven(letter)]);
    if (!to) throw new Error('not written');
    await write([redriveNote(letter, to)]);
    onSent();
    await until;
    return placeOf(to);
  });

const signal = (): { given: Promise<void>; give: () => void } => {
  let give = (): void => undefined;
  const given = new Promise<void>((resolve) => (give = resolve));
  return { given, give };
};

describe('a dead letter is sent once', () => {
  it('where a redrive has died between sending and committing', async () => {
    const died = await cluster.exclusivePublisher(`${PREFIX}redrive`, [dead]);
    const [sent, end] = [signal(), signal()];
    const outcome = send(died, end.given, sent.give).catch((error: unknown) => String(error));
    await sent.given;
    expect(await redrive()).toEqual({ sent: [letter.id], noted: [] });
    end.give();
    expect(await outcome).toContain(`another ${PREFIX}redrive has begun`);
    expect(await sentBefore()).toBe(1);
    expect(await redrive()).toMatchObject({ sent: [] });
  }, 60_000);

  it('where the note of the former redrive lies behind an open transaction of somebody else', async () => {
    const former = await cluster.exclusivePublisher(`${PREFIX}redrive`, [dead]);
    const stage = await cluster.exclusivePublisher(`${PREFIX}stage`, []);
    const [began, end] = [signal(), signal()];
    const open = stage.transaction(async (write) => {
      await write([{ ...deadLetter(letter.record, refuse('NoValue', 'x'), 'enricher', dead), partition: at(letter) }]);
      began.give();
      await end.given;
    });
    await began.given;
    const to = await send(former, Promise.resolve(), () => undefined);
    const later = redrive();
    // Time enough for a redrive that does not wait to send it again.
    await Promise.race([later, new Promise((resolve) => setTimeout(resolve, 1_500))]);
    end.give();
    // Where this took so long that the broker has ended the transaction itself, that does as well.
    await open.catch(() => undefined);
    expect(await later).toEqual({ sent: [], noted: [to] });
    expect(await sentBefore()).toBe(1);
  }, 120_000);
});

describe('many dead letters', () => {
  it('in all partitions go back in several transactions, each once', async () => {
    const record = { topic: fragments, partition: 0, offset: 0, timestamp: 0, value: Buffer.from('{}'), headers: {} };
    const keys = Array.from({ length: 1_300 }, (_, i) => `many/${i}`);
    const publisher = await cluster.publisher();
    await publisher.publish(
      keys.map((key) =>
        deadLetter({ ...record, key: Buffer.from(key) }, refuse('EmptyText', 'text is empty'), 'enricher', dead),
      ),
    );
    const sent: string[] = [];
    const redriveAll = (): Promise<void> =>
      sendBack({
        ...{ cluster, topics, topicPrefix: PREFIX, ids: [], value: null },
        matches: ({ error }) => error === 'EmptyText',
        onSent: ({ record: { key } }) => sent.push(String(key)),
        onOther: () => undefined,
      });
    await redriveAll();
    await redriveAll();
    const arrived = (await records(fragments)).map(({ key }) => String(key)).filter((key) => key.startsWith('many/'));
    expect(sent.sort()).toEqual([...keys].sort());
    expect(arrived.sort()).toEqual([...keys].sort());
  }, 120_000);
});

const at = ({ record }: DeadLetter): number => record.partition;
