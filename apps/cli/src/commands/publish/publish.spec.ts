import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { topicCatalogue, type Fragment } from '#events';
import { OutboundError, type OutboundResponse } from '#outbound';
import { FakeCluster } from '../../../../../test/support/fake-cluster.js';
import { bar } from './bar.js';
import type { ReadOptions } from './entries.js';
import { publishAll } from './publish-all.js';
import { Progress } from './resume.js';
import { unitsOf, type Choice } from './unit.js';

const topic = topicCatalogue().fragments.name;
const fragment = (index: number, more: object = {}) => ({
  articleId: 'a-1',
  index,
  source: { id: 'wire' },
  publishedAt: '2026-02-20T10:00:00Z',
  text: `Paragraph ${index}.`,
  ...more,
});
const ndjson = (...values: unknown[]): string => values.map((value) => `${JSON.stringify(value)}\n`).join('');

let folder: string;
let cluster: FakeCluster;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tautline-publish-'));
  cluster = new FakeCluster([topic]);
});
afterEach(() => rmSync(folder, { recursive: true }));

const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
interface Run extends Partial<ReadOptions>, Choice {
  resume?: boolean;
}
async function run(inputs: string[], { kind, resume = false, ...read }: Run = {}) {
  const said: string[] = [];
  const skipped: string[] = [];
  const units = await unitsOf(inputs, { kind }, (name) => skipped.push(name));
  const progress = new Progress(inputs, resume, join(folder, '.progress'));
  const ask = (): Promise<OutboundResponse> => Promise.reject(new Error('not asked'));
  const work = {
    cluster,
    topic,
    units,
    progress,
    onRefused: (message: string) => said.push(message),
    onCounts: () => undefined,
  };
  const counts = await publishAll({ ...work, batch: 5, read: { ask, ...read } });
  return { ...counts, said: said.map((message) => message.replaceAll(`${folder}/`, '')), skipped };
}
const published = (): Fragment[] =>
  cluster.records(topic).map(({ value }) => JSON.parse(Buffer.from(value ?? []).toString()) as Fragment);

describe('publish', () => {
  it('takes NDJSON and reports the lines that it refuses', async () => {
    const file = put('a.ndjson', `${ndjson(fragment(0))}{\n${ndjson(fragment(1, { text: '' }), fragment(2))}`);
    const { published: count, refused, said } = await run([file]);
    expect([count, refused, published().length]).toEqual([2, 2, 2]);
    expect(said).toEqual([
      expect.stringMatching(/^a\.ndjson:2: InvalidJson: /),
      expect.stringMatching(/^a\.ndjson:3: EmptyText: /),
    ]);
  });

  it('takes whole articles, one a line', async () => {
    const file = put('a.jsonl.gz', gzipSync(ndjson({ ...fragment(0), index: undefined, text: 'One.\n\nTwo.' })));
    expect(await run([file], { kind: 'articles' })).toMatchObject({ published: 2, refused: 0 });
    expect(published().map(({ index, text }) => [index, text])).toEqual([
      [0, 'One.'],
      [1, 'Two.'],
    ]);
  });

  it('takes plain text, dated by its file', async () => {
    const file = put('report.txt', 'One.\n\nTwo.');
    utimesSync(file, 1_771_000_000, 1_771_000_000);
    expect((await run([file])).said).toEqual([expect.stringMatching(/^report\.txt: MissingField: .*--source/)]);
    await run([file], { source: 'desk', title: 'T' });
    expect(published()).toMatchObject([
      { articleId: 'report', source: { id: 'desk' }, title: 'T', total: 2, publishedAt: '2026-02-13T16:26:40.000Z' },
      { text: 'Two.' },
    ]);
  });

  it('takes a folder, by the names of its files', async () => {
    mkdirSync(join(folder, 'in', 'deep'), { recursive: true });
    put('in/b.ndjson', ndjson(fragment(0)));
    put('in/deep/c.json', JSON.stringify([fragment(1), { ...fragment(0), index: undefined, articleId: 'whole' }]));
    put('in/a.txt', 'Text.');
    put('in/picture.png', '');
    put('in/.hidden.ndjson', '{');
    const { published: count, refused, skipped } = await run([join(folder, 'in')], { source: 'desk' });
    expect([count, refused, skipped]).toEqual([4, 0, [join(folder, 'in', 'picture.png')]]);
    expect(
      published()
        .map(({ articleId }) => articleId)
        .sort(),
    ).toEqual(['a', 'a-1', 'a-1', 'whole']);
  });

  it('goes on where it was interrupted, but not in what has changed since', async () => {
    const file = put('a.ndjson', ndjson(...Array.from({ length: 12 }, (_, i) => fragment(i))));
    let batches = 0;
    const whole = cluster.publisher.bind(cluster);
    cluster.publisher = async () => {
      const publisher = await whole();
      return {
        ...publisher,
        publish: (records) => (++batches === 2 ? Promise.reject(new Error('away')) : publisher.publish(records)),
      };
    };
    await expect(run([file])).rejects.toThrow('away');
    expect(published()).toHaveLength(5);
    expect(await run([file], { resume: true })).toMatchObject({ published: 7 });
    expect(new Set(published().map(({ index }) => index)).size).toBe(12);
    expect(readdirSync(join(folder, '.progress'))).toEqual([]);

    batches = 0;
    await expect(run([file])).rejects.toThrow('away');
    appendFileSync(file, ndjson(fragment(12)));
    expect(await run([file], { resume: true })).toMatchObject({ published: 13 });
  });

  it('takes what lies at URLs, by its type', async () => {
    const page =
      '<html><head><title>Ships</title><meta name="date" content="2026-02-20T10:00:00Z"></head><body><article><p>They sail.</p></article></body></html>';
    const feed =
      '<rss version="2.0"><channel><title>T</title><item><guid>1</guid><pubDate>Fri, 20 Feb 2026 10:00:00 GMT</pubDate><title>x</title></item><item><guid>2</guid><title>undated</title></item></channel></rss>';
    const answers: Record<string, [type: string, body: string, status?: number]> = {
      'https://a.example/page': ['text/html; charset=utf-8', page],
      'https://a.example/undated': ['text/html', '<p>Text.</p>'],
      'https://a.example/feed': ['application/rss+xml', feed],
      'https://a.example/items': ['application/json', JSON.stringify(fragment(3))],
      'https://a.example/lines': ['application/x-ndjson', ndjson(fragment(4), {})],
      'https://a.example/gone': ['text/html', '', 404],
    };
    const ask = (url: string): Promise<OutboundResponse> => {
      const [type, body, status = 200] = answers[url] ?? [];
      if (type === undefined) return Promise.reject(new OutboundError('RefusedTarget', '10.0.0.1 is private'));
      return Promise.resolve({
        status,
        url,
        redirects: [],
        headers: { 'content-type': type },
        body: Buffer.from(body ?? ''),
      });
    };
    const list = put('urls.txt', `# pages\n${[...Object.keys(answers), 'http://10.0.0.1/'].join('\n')}\n`);
    const { said } = await run([list], { kind: 'url', ask });
    expect(published().map(({ articleId, source, text }) => [source.id, articleId, text])).toEqual(
      expect.arrayContaining([
        ['a.example', 'https://a.example/page', 'They sail.'],
        ['a.example', '1', 'x'],
        ['wire', 'a-1', 'Paragraph 3.'],
        ['wire', 'a-1', 'Paragraph 4.'],
      ]),
    );
    expect(said.map((message) => /^(\S+(?: \d)?): (\w+): /.exec(message)?.slice(1))).toEqual([
      ['https://a.example/undated', 'MissingField'],
      ['https://a.example/feed 2', 'MissingField'],
      ['https://a.example/lines:2', 'MissingField'],
      ['https://a.example/gone', 'Http404'],
      ['http://10.0.0.1/', 'RefusedTarget'],
    ]);
  });

  it('says what it cannot find', async () => {
    await expect(run([join(folder, 'none')])).rejects.toThrow(/there is no such file or folder/);
    expect(existsSync(join(folder, 'none'))).toBe(false);
  });
});

describe('the bar', () => {
  it.each([
    [{ published: 0, refused: 0, part: 0, seconds: 0 }, '[░░░░░░░░░░░░░░░░░░░░░░░░]   0%  0 published  0/s  0 s left'],
    [
      { published: 5_000, refused: 2, part: 0.5, seconds: 2 },
      '[████████████░░░░░░░░░░░░]  50%  5,000 published, 2 refused  2,500/s  2 s left',
    ],
    [
      { published: 10, refused: 0, part: 1.2, seconds: 1 },
      '[████████████████████████] 100%  10 published  10/s  0 s left',
    ],
    [{ published: 10, refused: 0, part: null, seconds: 1 }, '10 published  10/s'],
  ])('%j', (shown, line) => expect(bar(shown)).toBe(line));
});
