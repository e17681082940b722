import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownTuning, TUNING } from '#escalation';
import { type Alert, topicCatalogue } from '#events';
import { createDriver, createStages } from '#topology';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createReport } from './report.js';
import { readShown } from './shown.js';
import { anchor } from './words.js';

const SEEDS = join(import.meta.dirname, '../../../../seeds');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tautline-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Replays the lines and gives back the page, with the alerts that the replay told. */
async function replayed(lines: readonly string[], tuning = TUNING): Promise<{ text: string; alerts: Alert[] }> {
  const file = join(folder, 'report.html');
  const report = await createReport(file, readShown({}), tuning);
  const topics = topicCatalogue();
  const stages = createStages(topics, { tuning });
  const alerts: Alert[] = [];
  const driver = createDriver(
    { topics, ...stages, alerter: report.watch(stages.alerter) },
    {
      ...report.sinks,
      onAlert: (output) => {
        report.sinks.onAlert(output);
        alerts.push(JSON.parse(String(output.value)) as Alert);
      },
    },
  );
  for (const line of lines) driver.publish(line);
  await report.write();
  return { text: await readFile(file, 'utf8'), alerts };
}

const seedLines = async (): Promise<string[]> => {
  const names = (await readdir(SEEDS)).filter((name) => name.endsWith('.ndjson')).sort();
  const files = await Promise.all(names.map((name) => readFile(join(SEEDS, name), 'utf8')));
  return files.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));
};

describe('the report of a replay', () => {
  it('holds every alert of the sample articles, with its reasons', async () => {
    const { text, alerts } = await replayed(await seedLines());
    expect(alerts.length).toBeGreaterThan(0);
    for (const { id, sequence } of alerts) expect(text).toContain(`id="${anchor('alert', id, sequence)}"`);
    for (const { dyad } of alerts) expect(text).toContain(`id="${anchor('dyad', dyad)}"`);
    expect(text).toContain('In its fragment');
    expect(text).toContain('class="sides"');
    expect(text).not.toMatch(/NaN|undefined|\[object/);
  });

  it('takes what an article says as words', async () => {
    const lines = (await seedLines()).map((line) => {
      const fragment = JSON.parse(line) as { text?: string; source: { name?: string } };
      return JSON.stringify({
        ...fragment,
        title: '<script>alert("title")</script>',
        ...(fragment.text !== undefined && { text: `${fragment.text} <script>alert("text")</script>` }),
        source: { ...fragment.source, name: '<img src=x onerror=alert(1)>' },
      });
    });
    const { text, alerts } = await replayed(lines);
    expect(alerts.length).toBeGreaterThan(0);
    expect(text).toContain('&lt;script&gt;alert(&quot;title&quot;)&lt;/script&gt;');
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(text).not.toMatch(/<script|<img/i);
  });

  it('draws the bands of the tuning it was replayed with', async () => {
    const ladder = { elevated: { enter: 29, exit: 21 } };
    const { text } = await replayed(await seedLines(), ownTuning({ name: 'desk.yaml', changes: { ladder } }));
    const thresholds = [...text.matchAll(/class="number"[^>]*>\s*(\d+)</g)].map(([, number]) => Number(number));
    expect(thresholds).toContain(29);
    expect(thresholds).not.toContain(TUNING.ladder.elevated.enter);
  });

  it('changes no alert by being written', async () => {
    const lines = await seedLines();
    const topics = topicCatalogue();
    const plain: Alert[] = [];
    const driver = createDriver(
      { topics, ...createStages(topics) },
      { onAlert: ({ value }) => plain.push(JSON.parse(String(value)) as Alert) },
    );
    for (const line of lines) driver.publish(line);
    expect((await replayed(lines)).alerts).toEqual(plain);
  });

  it.each([
    ['-', 'standard output is for the alerts'],
    ['/no/such/folder/report.html', 'is not a folder that can be written to'],
  ])('refuses --report %s before it starts', async (file, message) => {
    await expect(createReport(file, readShown({}), TUNING)).rejects.toThrow(message);
  });
});
