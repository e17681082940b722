import { encode, partitionFor, type Fragment, type OutputRecord, type Topics } from '#events';
import { news } from './news.js';
import { random, type Random } from './random.js';

/** Header that tells one record of the traffic from every other one. */
export const NUMBER = 'traffic-number';

/** Fragments that may still be corrected, killed, reprinted or sent again. */
const REMEMBERED = 400;

/**
 * News as upstream feeds send it: now and then a fragment comes twice (at once or much later), corrected, killed, reprinted by
 * somebody else, in a partition that is not its article's, or as bytes that nobody can read.
 */
export function* traffic(topics: Topics, seed: number, now = Date.now()): Generator<OutputRecord, never> {
  const chance = random(seed + 1);
  const stories = news(seed, now);
  const recent: Fragment[] = [];
  for (let n = 0; ; n++) {
    const record = one(topics, chance, stories, recent);
    yield { ...record, headers: { ...record.headers, [NUMBER]: `${seed}-${n}` } };
  }
}

function one(topics: Topics, chance: Random, stories: Generator<Fragment, never>, recent: Fragment[]): OutputRecord {
  const roll = chance.between(1, 100);
  if (recent.length > 10) {
    const former = chance.pick(recent);
    if (roll <= 10) return record(topics, former);
    if (roll <= 13) return record(topics, corrected(former, recent));
    if (roll <= 14) return record(topics, { ...former, status: 'canceled' });
    if (roll <= 18) return record(topics, reprinted(former));
    if (roll <= 20) return { ...record(topics, former), value: chance.pick(UNREADABLE) };
    if (roll <= 23) return misplaced(topics, record(topics, former));
  }
  const fresh = stories.next().value;
  recent.push(fresh);
  if (recent.length > REMEMBERED) recent.shift();
  return roll <= 26 ? misplaced(topics, record(topics, fresh)) : record(topics, fresh);
}

const UNREADABLE: readonly (string | Uint8Array)[] = [
  `{"articleId": "long", "index": 0, "source": {"id": "x"}, "publishedAt": "2026-01-01T00:00:00Z", "text": "${'x '.repeat(20_000)}"}`,
  Uint8Array.of(0xff, 0xfe, 0x00, 0x42),
  '{"articleId": "torn", "ind',
  '{"articleId": "nobody", "index": 0, "source": {"id": "x"}, "publishedAt": "yesterday", "text": "x"}',
  '{"schema": 99, "articleId": "later", "index": 0, "source": {"id": "x"}, "publishedAt": "2026-01-01T00:00:00Z", "text": "x"}',
];

const record = (topics: Topics, fragment: Fragment): OutputRecord =>
  encode('fragment', fragment, { topic: topics.fragments.name, source: '/test/traffic' });

function corrected(former: Fragment, recent: Fragment[]): Fragment {
  const next = { ...former, version: former.version + 1, text: `CORRECTED: ${former.text}` };
  recent[recent.indexOf(former)] = next;
  return next;
}

const reprinted = (former: Fragment): Fragment => ({
  ...former,
  articleId: `${former.articleId}-reprint`,
  source: { id: 'evening-reprint' },
  origin: former.source.id,
  text: `(Wire) - ${former.text}`,
});

function misplaced(topics: Topics, { key, ...rest }: OutputRecord): OutputRecord {
  const { partitions } = topics.fragments;
  return { ...rest, key: null, partition: (partitionFor(key ?? '', partitions) + 3) % partitions };
}
