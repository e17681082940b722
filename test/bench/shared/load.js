// Fragments to publish: texts as they are, each under an id of its own and published in the last hour, a few to an article.
import { encode } from '#events';
import { newswire, ownTexts } from './texts.js';

/** Of newswire where there is some, as what is measured on it is what a feed is like; `dense` asks for gold and seeds. */
export function textsFor(dense, given) {
  const wire = dense ? null : newswire(given);
  return { name: wire === null ? 'gold and seeds' : 'newswire', texts: wire ?? ownTexts() };
}

const PER_ARTICLE = 2;
const SOURCES = 40;

/** Records of `count` fragments. Texts that come round again have another number at their end. */
export function* fragments(topic, texts, count, run = 'bench') {
  const now = Date.now();
  for (let i = 0; i < count; i++) {
    const article = Math.floor(i / PER_ARTICLE);
    const again = Math.floor(i / texts.length);
    yield encode(
      'fragment',
      {
        articleId: `${run}-${article}`,
        index: i % PER_ARTICLE,
        total: PER_ARTICLE,
        version: 1,
        status: 'usable',
        source: { id: `source-${article % SOURCES}` },
        publishedAt: new Date(now - 3_600_000 * (1 - i / count)).toISOString(),
        language: 'en',
        text: again === 0 ? texts[i] : `${texts[i % texts.length]} Report number ${again} of the day.`,
      },
      { topic, source: '/tautline/bench' },
    );
  }
}

/** Publishes in batches of 500. @returns bytes of all values */
export async function publishAll(cluster, records) {
  const publisher = await cluster.publisher();
  let bytes = 0;
  let batch = [];
  const flush = async () => {
    await publisher.publish(batch);
    batch = [];
  };
  for (const record of records) {
    bytes += Buffer.byteLength(record.value);
    if (batch.push(record) === 500) await flush();
  }
  await flush();
  await publisher.close();
  return bytes;
}

/** Publishes `perSecond` until it is stopped; `stop` gives the number. */
export function startFlow(cluster, records, perSecond) {
  let stopped = false;
  let sent = 0;
  const flowing = (async () => {
    const publisher = await cluster.publisher();
    const began = performance.now();
    while (!stopped) {
      const due = Math.floor(((performance.now() - began) / 1_000) * perSecond) - sent;
      const batch = Array.from({ length: due }, () => records.next().value);
      await publisher.publish(batch);
      sent += due;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await publisher.close();
  })();
  return {
    stop: async () => {
      stopped = true;
      await flowing;
      return sent;
    },
  };
}
