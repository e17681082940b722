import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Step } from '#stream';
import { startServers, type Servers } from '../support/servers.js';
import { settled, someWords, WordCount } from '../support/word-count.js';

describe('batches are counted exactly once', () => {
  let servers: Servers;
  let count: WordCount;

  beforeAll(async () => {
    servers = await startServers();
  }, 60_000);
  afterEach(() => count.close(), 20_000);
  afterAll(() => servers.stop());

  it('from the start, and goes on where another instance ended', async () => {
    count = await new WordCount(servers, 'plain').create();
    const words = someWords(200);
    await count.publish(words.slice(0, 100));
    const first = await count.run({ maxRecords: 30 });
    await settled(count, words.slice(0, 100));
    expect(first.health()).toMatchObject({ ok: true, reasons: [] });
    await count.stop(first);
    await count.publish(words.slice(100));
    await count.run({ maxRecords: 30 });
    await settled(count, words);
  }, 60_000);

  const steps: Step[] = ['take token', 'init', 'offset fetched', 'open', 'rebuild: clear', 'rebuild: done', 'fetch'];
  const later: Step[] = ['read state', 'write state', 'produce', 'sendOffsets', 'commit'];

  it.each([...steps, ...later])(
    'whatever is lost behind "%s"',
    async (broken) => {
      count = await new WordCount(servers, 'crash').create();
      const words = someWords(120);
      let crashes = 0;
      await count.run({
        maxRecords: 20,
        onStep: (step) => {
          if (step === broken && crashes++ % 3 === 0 && crashes < 12) throw new Error(`crash behind ${step}`);
        },
      });
      await count.publish(words);
      await settled(count, words);
      expect(crashes).toBeGreaterThan(0);
    },
    60_000,
  );
});
