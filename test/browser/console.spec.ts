import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { formatTime } from '#events';
import type { LagHistory } from '#lag';
import { hashOf, KeyRing, newKey, type RunningApp } from '#platform';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { startAlerter } from '../../apps/alerter/src/index.js';
import { publishSeeds } from '../../apps/cli/src/publish-seeds.js';
import { startConsole } from '../../apps/console/src/index.js';
import { openBrowser, violations } from '../support/browser.js';
import { startStack, until, type Stack } from '../support/stack.js';

const browser = await openBrowser();

/** Quick to judge: a reader that is silent for a second while something waits has stopped. */
const LAG = {
  interval: 300,
  window: { commits: 3, interval: 300 },
  notices: { statuses: [], holdDown: 1_000, recoverAfter: 1_000 },
};
const PATIENCE = 30_000;

let stack: Stack;
let url: string;
let context: BrowserContext;
let page: Page;
const started: RunningApp[] = [];

const app = (name: string): RunningApp => {
  const found = stack.apps.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

async function publish(articleId: string, text: string, over: object = {}): Promise<void> {
  const fragment = { articleId, index: 0, source: { id: 'strait-post', name: 'Strait Post' }, text };
  const value = { ...fragment, publishedAt: formatTime(Date.now()), ...over };
  const publisher = await stack.cluster.publisher();
  const topic = stack.topics.fragments.name;
  await publisher.publish([{ topic, key: `strait-post/${articleId}`, value: JSON.stringify(value), headers: {} }]);
  await publisher.close();
}

const MOVES =
  'China has sent two aircraft carriers and 60 fighter jets to the Taiwan Strait. ' +
  'China has threatened Taiwan with further strikes.';

async function visit(view: string, { width = 1100, height = 760, dark = false } = {}): Promise<Page> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce' });
  await page.goto(`${url}/#/${view}`);
  await page.locator('[data-line=live]').waitFor({ timeout: PATIENCE });
  return page;
}

/** Every view has something to show by then. */
const VIEWS: [name: string, address: string, shows: string][] = [
  ['overview', '', '.level h3'],
  ['groups', 'groups', 'tr[data-group=alerter] .mark'],
  ['group', 'groups/alerter', '[aria-labelledby=partitions-title] tbody tr'],
  ['alerts', 'alerts', '.alert'],
  ['pair', 'dyads/IRN~USA', '.weight-change'],
  ['dead-letters', 'dead-letters', 'tr[data-letter]'],
  ['dead-letter', 'dead-letters/…', '.code-line'],
];

async function show([, address, shows]: (typeof VIEWS)[number], how: Parameters<typeof visit>[1] = {}): Promise<void> {
  await visit(await addressOf(address), how);
  await page.locator(shows).first().waitFor({ timeout: PATIENCE });
}

/** `…` stands for the first one on the page above. */
async function addressOf(address: string): Promise<string> {
  if (!address.endsWith('/…')) return address;
  await visit(address.slice(0, -2));
  const link = page.locator(`a[href^="#/${address.slice(0, -1)}"]`).first();
  return (await link.getAttribute('href', { timeout: PATIENCE }))?.slice('#/'.length) ?? '';
}

/** Some minutes without the alerter, and one with it. */
async function fillTheCharts(): Promise<void> {
  const minutes = async (): Promise<number> => {
    const history = await fetch(`${url}/v1/lag/groups/alerter/history`);
    return ((await history.json()) as LagHistory).points.length;
  };
  await (started.at(-1) ?? app('alerter')).close();
  const before = await minutes();
  for (let i = 0; (await minutes()) < before + 3; i++) {
    await publish(`charted-${i}`, MOVES);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
  }
  started.push(await startAlerter({ ...stack.deps, port: 0 }));
  await until(minutes, (count) => count >= before + 4, 120_000);
}

(browser ? describe : describe.skip)('the console in a browser, on real servers', () => {
  beforeAll(async () => {
    stack = await startStack(LAG);
    url = app('console').url;
    context = await browser!.newContext();
    page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    await publishSeeds({ ...stack, stop: new AbortController().signal, onArticle: () => undefined });
    await publish('refused', MOVES, { publishedAt: 'yesterday' });
    await publish('poison', '<script>window.hacked = 1</script>', { publishedAt: 'never' });
  }, 600_000);
  afterAll(async () => {
    await browser!.close();
    for (const one of started) await one.close();
    await stack.close();
  }, 60_000);

  const problems: string[] = [];
  beforeAll(() => {
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  });
  /** Nothing that the policy forbids was tried, and nothing went wrong. */
  afterEach(() => expect(problems.splice(0)).toEqual([]));

  it('shows the pipeline with its rates, how long an alert takes, and the levels', async () => {
    await show(VIEWS[0]!);
    await page.locator('[data-hop=enricher] [data-status=OK]').waitFor();
    await page.locator('[data-hop=alerter] [data-status=OK]').waitFor();
    await page.getByText(/p99 of \d+ alerts/).waitFor();
    await page.locator('.level', { hasText: 'IRN ~ USA' }).waitFor();
    await page.locator('.tile', { hasText: 'Redis' }).getByText('answers in').waitFor();
  }, 60_000);

  it('tells that the alerter has stopped and why, and sees it drain when it is back', async () => {
    await visit('groups');
    const row = page.locator('tr[data-group=alerter]');
    // Commits of late, one after the other: what comes after them is judged by how far they lie apart.
    for (const article of ['one', 'two', 'three', 'four']) {
      await publish(`before-${article}`, MOVES);
      await until(
        () => stack.all('enriched', stack.topics.enriched.name),
        (found) => found.some(({ articleId }) => articleId === `before-${article}`),
      );
    }
    await row.locator('[data-status=OK]').waitFor();
    await app('alerter').close();
    for (let i = 0; i < 3; i++) await publish(`while-away-${i}`, MOVES);
    await row.locator('[data-status=STOP]').waitFor();
    await row.getByText(/the last commit was .* ago/).waitFor();
    /** `3.2 s`, `1 min 5 s`. */
    const seconds = async (): Promise<number> => {
      const [, minutes = '0', rest = '0'] =
        /^(?:(\d+) min)? ?(?:([\d.]+) s)?$/.exec(await row.locator('td.amount .figure').first().innerText()) ?? [];
      return 60 * Number(minutes) + Number(rest);
    };
    const before = await seconds();
    await until(seconds, (now) => now > before);
    const unread = await row.locator('td.amount').nth(1).innerText();
    expect(Number.parseInt(unread, 10)).toBeGreaterThanOrEqual(3);

    started.push(await startAlerter({ ...stack.deps, port: 0 }));
    await row.locator('[data-status=OK]').waitFor();
    await until(
      () => row.locator('td.amount').nth(1).innerText(),
      (unread) => /^0\b/.test(unread),
    );
  }, 90_000);

  // `SCREENSHOTS=1 npm run test:browser` takes them anew.
  (process.env['SCREENSHOTS'] ? it : it.skip)(
    'is shown in the README',
    async () => {
      mkdirSync('docs/images', { recursive: true });
      await fillTheCharts();
      for (const view of VIEWS) {
        for (const dark of [false, true]) {
          await show(view, { dark });
          if (view[0] === 'group') await page.locator('.course').first().waitFor();
          await page.screenshot({ path: `docs/images/console-${view[0]}${dark ? '-dark' : ''}.png` });
        }
      }
    },
    400_000,
  );

  it('corrects a dead letter, redrives it, and shows its alert; a poison record is skipped', async () => {
    await visit('dead-letters');
    await page.getByRole('button', { name: /InvalidTime/ }).click();
    await page.locator('tr', { hasText: 'strait-post/refused' }).getByRole('link').click();
    await page.locator('.code-line.marked', { hasText: '"publishedAt": "yesterday"' }).waitFor();
    await page.getByText('Correct it').click();
    const value = page.getByLabel('The value that is sent instead');
    await value.fill(
      (await value.inputValue())
        .replace('yesterday', formatTime(Date.now()))
        .replaceAll('China', 'Russia')
        .replaceAll('Taiwan', 'Ukraine'),
    );
    await page.getByRole('button', { name: 'Redrive corrected…' }).click();
    await page.getByRole('button', { name: 'Redrive 1 record' }).click();
    await page.getByText('1 record redriven.').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page
      .getByText(/redriven corrected .* by local/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'Alerts' }).click();
    await page.locator('.alert', { hasText: 'RUS ~ UKR' }).first().waitFor();

    await visit('dead-letters');
    await page
      .getByLabel(/^Select \d/)
      .first()
      .check();
    await page.getByRole('button', { name: 'Skip selected…' }).click();
    await page.getByLabel('Why').fill('a test of scripts');
    await page.getByRole('button', { name: 'Skip for good' }).click();
    await page.getByText('No dead letters wait.').waitFor();
    await page.getByLabel('also those redriven or skipped').check();
    await page.getByText(/skipped .* by local: a test of scripts/).waitFor();
  }, 60_000);

  it('shows an article with a script tag as text, and nothing of it runs', async () => {
    const source = { id: 'evil-wire', name: '<img src=x onerror="window.hacked=1">' };
    const text =
      'India has sent two aircraft carriers <script>window.hacked=1</script> and 60 fighter jets to bomb Pakistan. ' +
      'India has threatened Pakistan with further strikes.';
    await publish('script', text, { source, title: '<script>window.hacked=1</script>', articleId: 'evil' });
    await publish('bad-script', text, { publishedAt: '<script>window.hacked=1</script>' });
    await visit('alerts');
    await page.locator('.alert', { hasText: '<img src=x' }).first().waitFor();
    await visit('dyads/IND~PAK');
    await page.getByText('<img src=x').first().waitFor();
    await visit('dead-letters');
    await page.getByText('<script>window.hacked=1</script>').first().waitFor();
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    expect(await page.locator('main script, main img').count()).toBe(0);
  }, 60_000);

  it('can be used by keyboard alone', async () => {
    await visit('');
    await page.reload();
    await page.locator('[data-line=live]').waitFor();
    const press = async (key: string, times = 1): Promise<void> => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    };
    const focused = (): Promise<string> => page.evaluate('document.activeElement?.innerText ?? ""');
    await press('Tab');
    expect(await focused()).toBe('Skip to content');
    await press('Tab', 3);
    expect(await focused()).toBe('Groups');
    await press('Enter');
    await page.getByRole('heading', { name: 'Consumer groups' }).waitFor();
    await page.getByRole('button', { name: 'Group' }).first().focus();
    await press('Enter');
    await page.locator('th[aria-sort]', { hasText: 'Group' }).waitFor();
    await page.getByRole('link', { name: 'alerter' }).focus();
    await press('Enter');
    await page.getByRole('heading', { name: 'alerter' }).waitFor();
    await visit('dead-letters');
    await page.getByRole('button', { name: /Redrive all that wait \(\d/ }).focus();
    await press('Enter');
    await page.getByRole('dialog').waitFor();
    await press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focused()).toMatch(/^Redrive all/);
    await visit('dyads/IRN~USA');
    const slider = page.getByLabel('Point A');
    await slider.focus();
    const before = await slider.getAttribute('aria-valuetext');
    await press('ArrowLeft');
    expect(await slider.getAttribute('aria-valuetext')).not.toBe(before);
  }, 60_000);

  it('asks for a key where keys are wanted, and says what a key may not do', async () => {
    const key = newKey();
    const folder = mkdtempSync(join(tmpdir(), 'tautline-keys-'));
    const file = join(folder, 'keys.yaml');
    writeFileSync(file, `keys:\n  - name: reader\n    sha256: "${hashOf(key)}"\n    scopes: [read]\n`);
    const keys = new KeyRing(file, stack.deps.logger);
    const guarded = await startConsole({ ...stack.deps, port: 0, keys });
    started.push(guarded);
    await page.goto(guarded.url);
    await page.getByRole('dialog').getByLabel('Key').fill(key);
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.locator('[data-line=live]').waitFor();
    await page.goto(`${guarded.url}/#/dead-letters`);
    await page.getByRole('button', { name: /Redrive all that wait \(\d/ }).click();
    await page.getByText('Key reader may read, but this asks for the scope operate').first().waitFor();
    rmSync(folder, { recursive: true });
    // The browser reports each answer that says no.
    expect(problems.splice(0).every((problem) => /401|403/.test(problem))).toBe(true);
  }, 60_000);

  it.each(VIEWS)(
    '%s fits a phone of 360 px, and axe-core finds nothing in light or dark',
    async (...view) => {
      for (const dark of [false, true]) {
        await show(view, { width: 360, height: 740, dark });
        const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await page.evaluate(over)).toBeLessThanOrEqual(0);
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize({ width: 1600, height: 900 });
        expect(await violations(page)).toEqual([]);
      }
    },
    60_000,
  );

  it('says when the line is broken, and goes on where it was when it is back', async () => {
    await visit('alerts');
    const port = Number(new URL(url).port);
    await app('console').close();
    await page.locator('.banner', { hasText: 'cannot be reached' }).waitFor();
    await page.getByText(/What you see is \d+.* old/).waitFor();
    expect(await page.locator('.alert').count()).toBeGreaterThan(0);
    started.push(await startConsole({ ...stack.deps, port }));
    await page.locator('[data-line=live]').waitFor();
    await page.locator('.banner').waitFor({ state: 'detached' });
    // The browser itself reports what could not be fetched meanwhile.
    problems.splice(0);
  }, 60_000);
});
