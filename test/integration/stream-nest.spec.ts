import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Module, UseFilters, type INestMicroservice } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { EventPattern, Payload, type MicroserviceOptions } from '@nestjs/microservices';
import type { OutputRecord } from '#events';
import { PassErrors, type Batch, type BatchResult, type BatchServer } from '#stream';
import { eventually, startServers, type Servers } from '../support/servers.js';
import { countWords, settled, someWords, WordCount } from '../support/word-count.js';

let out = '';

@Controller()
@UseFilters(PassErrors)
class Counter {
  @EventPattern('words')
  count(@Payload() batch: Batch): Promise<BatchResult> {
    return countWords(batch, out);
  }
}

@Module({ controllers: [Counter] })
class CounterModule {}

describe('a Nest app with a batch server', () => {
  let servers: Servers;
  let count: WordCount;
  let app: INestMicroservice;
  let server: BatchServer;
  const minutes: { partition: number; at: number }[] = [];
  let now = Date.now();

  beforeAll(async () => {
    servers = await startServers();
    count = await new WordCount(servers, 'nest').create();
    out = count.topics.out;
    const everyMinute = (partition: number, at: number): OutputRecord => {
      minutes.push({ partition, at });
      return { topic: '', key: null, value: 'tick', headers: {} };
    };
    const prefix = count.topics.words.slice(0, -'words'.length);
    server = count.bare({ everyMinute, prefix, now: () => now });
    app = await NestFactory.createMicroservice<MicroserviceOptions>(CounterModule, { strategy: server, logger: false });
    await app.listen();
  }, 60_000);

  afterAll(async () => {
    await app.close();
    await count.close();
    await servers.stop();
  }, 30_000);

  it('hands batches to its handlers, and dead-letters with the reason what they throw at', async () => {
    const words = someWords(50);
    await count.publish([...words, ['w1', 'poison']]);
    await settled(count, words);
    const dead = await count.committed(count.topics.dead);
    expect(dead.map(({ headers }) => headers['message'])).toEqual(['cannot count poison']);
    expect(server.health()).toMatchObject({ ok: true });
  }, 60_000);

  it('puts one tick a minute into each partition that has a state', async () => {
    expect(minutes).toEqual([]);
    now += 60_000;
    await eventually(() => minutes.length === 2);
    const at = Math.floor(now / 60_000) * 60_000;
    expect(minutes.sort((a, b) => a.partition - b.partition)).toEqual([
      { partition: 0, at },
      { partition: 1, at },
    ]);
    await eventually(async () => {
      const records = await count.committed(count.topics.words);
      return records.filter(({ value }) => Buffer.from(value ?? []).toString() === 'tick').length === 2;
    });
  }, 60_000);
});
