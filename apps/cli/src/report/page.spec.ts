import { describe, expect, it } from '@jest/globals';
import { createEscalation, type DyadState, TUNING } from '#escalation';
import { type Alert, formatTime, type Signal } from '#events';
import { sampleAlert } from '../../../../test/support/sample-alert.js';
import { History } from './history.js';
import { page } from './page.js';
import { readShown, type ShownOptions } from './shown.js';
import { anchor } from './words.js';

const START = Date.parse('2026-02-17T18:00:00Z');
const HOUR = 3_600_000;

const escalation = createEscalation(TUNING);

const attack = (dyad: string, number: number, over: Partial<Signal> = {}): Signal => {
  const at = formatTime(START + number * HOUR);
  const text = `Ships attacked the port, number ${number}.`;
  return {
    schema: '1.0',
    rules: '1',
    id: `signal-${dyad}-${number}`,
    op: 'observed',
    story: `story-${number}`,
    dimension: 'force_deployment',
    event: { type: 'ASSAULT', mode: 'heavy-weapons' },
    direction: 'escalatory',
    intensity: -9,
    confidence: 0.9,
    actor: null,
    target: null,
    dyad,
    standing: 'asserted',
    occurredAt: at,
    quantities: [],
    platforms: [],
    evidence: { text, start: 0, end: text.length, cues: [{ start: 6, end: 14, rule: 'force.attack' }] },
    fragment: { article: `wire/${number}`, index: 0, version: 1, source: { id: 'wire' }, publishedAt: at },
    ...over,
  };
};

/** Folds the signals as a replay does. */
function historyOf(signals: readonly Signal[], alerts: readonly Alert[] = []): History {
  const history = new History(escalation);
  const states = new Map<string, DyadState>();
  for (const signal of signals) {
    const dyad = signal.dyad ?? '';
    const after = { topic: 'tension.signals', partition: 0, offset: 0 };
    history.signal(signal);
    const step = escalation.step(states.get(dyad), signal, { dyad, clock: null, after });
    if (!step.state) continue;
    states.set(dyad, step.state);
    history.level(step.state);
    step.alerts.forEach((alert) => history.alert(alert));
  }
  for (const alert of alerts) history.alert(alert);
  history.finish(START + 100 * HOUR);
  return history;
}

const shown = (history: History, options: ShownOptions = {}): string => page(history, readShown(options), TUNING);
const count = (text: string, what: string): number => text.split(what).length - 1;

describe('the page', () => {
  it('shows every step of every alert, and links each mark to it', () => {
    const signals = [0, 1, 5, 9, 30].map((hour) => attack('IRN~USA', hour));
    const history = historyOf(signals);
    const steps = history.dyads().flatMap(({ alerts }) => alerts);
    const text = shown(history);
    expect(steps.length).toBeGreaterThan(1);
    for (const { id, sequence } of steps) {
      expect(count(text, `id="${anchor('alert', id, sequence)}"`)).toBe(1);
      // One mark in the wide chart, one in the narrow one.
      expect(count(text, `href="#${anchor('alert', id, sequence)}"`)).toBe(2);
    }
    for (const { evidence } of signals)
      expect(text).toContain(evidence.text.replace('attacked', '<mark title="force.attack">attacked</mark>'));
  });

  it('loses no alert among very many', () => {
    const alerts = Array.from({ length: 3_000 }, (_, i) =>
      sampleAlert({ id: `alert-${i}`, dyad: 'IRN~USA', at: formatTime(START + i * 60_000) }),
    );
    const text = shown(historyOf([attack('IRN~USA', 0), attack('IRN~USA', 60)], alerts));
    for (const { id } of alerts) expect(text).toContain(`id="${anchor('alert', id, 1)}"`);
    expect(text).toMatch(/The chart marks the latest 120 of 3\d{3} steps/);
    expect(text).toMatch(/The first 2,92\d alerts in short, the latest 80 below in full/);
    expect(text.length).toBeLessThan(2_000_000);
  });

  it('loses no alert among very many pairs', () => {
    const pairs = Array.from({ length: 90 }, (_, i) => `AAA~B${i}`);
    const alerts = pairs.map((dyad) => sampleAlert({ id: `alert-${dyad}`, dyad, at: formatTime(START) }));
    const text = shown(
      historyOf(
        pairs.map((dyad) => attack(dyad, 0)),
        alerts,
      ),
    );
    for (const { id } of alerts) expect(count(text, `id="${anchor('alert', id, 1)}"`)).toBe(1);
    expect(count(text, '<section class="dyad"')).toBe(60);
    expect(text).toContain('30 more, listed without a chart');
  });

  it('runs nothing and fetches nothing that an article brings', () => {
    const evil = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>\u0007\u202e";
    const alert = sampleAlert({
      id: evil,
      dyad: evil,
      because: evil,
      sides: [
        {
          speaker: evil,
          affiliation: evil,
          quote: evil,
          signal: evil,
          source: { id: evil, name: evil },
          at: sampleAlert().at,
        },
        { speaker: evil, quote: evil, signal: evil, source: { id: evil }, at: sampleAlert().at },
      ],
      reasons: sampleAlert().reasons.map((reason) => ({
        ...reason,
        quote: evil,
        cues: [{ start: 2, end: 9, rule: evil }],
        source: { id: evil, name: evil },
        url: 'javascript:alert(3)',
        event: evil,
        speaker: { name: evil, affiliation: evil, cue: evil },
      })),
    });
    const signal = attack(evil, 0, { evidence: { text: evil, start: 0, end: evil.length, cues: [] } });
    const text = shown(historyOf([signal], [alert]));
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text).not.toMatch(/<script|<img|<iframe|<link|<object/i);
    // An attribute's value may hold what looks like another attribute, as long as nothing in it ends the value.
    expect(text.replace(/="[^"<>]*"/g, '=""')).not.toMatch(/<[^>]*\bon\w+=/i);
    expect(text).not.toMatch(/(href|src)="(?!#)/);
    expect(text).not.toMatch(/url\((?!#)|@import/);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0007\u202e]/);
    expect(text).toContain('default-src &#39;none&#39;');
  });

  it('links to articles on the web alone', () => {
    const { reasons } = sampleAlert();
    const linked = (url: string): string =>
      shown(
        historyOf(
          [attack('IRN~USA', 0)],
          [sampleAlert({ at: formatTime(START), reasons: reasons.map((one) => ({ ...one, url })) })],
        ),
      );
    expect(linked('https://wire.example/a?b=1&c="')).toContain('href="https://wire.example/a?b=1&amp;c=&quot;"');
    expect(linked('file:///etc/passwd')).not.toContain('file:');
  });

  it('draws the ladder, the level and the dimensions, each in words', () => {
    const text = shown(historyOf([attack('IRN~USA', 0), attack('IRN~USA', 4)]));
    for (const rung of ['watch', 'elevated', 'high'] as const) {
      expect(text).toContain(`>${rung}</text>`);
      expect(text).toMatch(new RegExp(`class="number"[^>]*>\\s*${TUNING.ladder[rung].enter}</text`));
    }
    expect(text).toMatch(/<g data-dimension="force_deployment">\s*<path id="[^"]+" d="M[\d. -]+Z"/);
    expect(text).not.toContain('<g data-dimension="rhetoric"');
    expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
  });

  it('shows the same numbers in a table', () => {
    const history = historyOf([attack('IRN~USA', 0), attack('IRN~USA', 4)]);
    const text = shown(history);
    const steps = history.dyads()[0]?.points.filter(({ step }) => step) ?? [];
    expect(text).toContain(`${steps.length} points behind the chart`);
    for (const { index } of steps) expect(text).toContain(`<td>${index.toFixed(1)}</td>`);
  });

  it('lists without a chart those pairs that have nothing to say', () => {
    const quiet = attack('CAN~FRA', 0, { intensity: -1 });
    const text = shown(historyOf([attack('IRN~USA', 0), quiet]));
    expect(count(text, '<section class="dyad"')).toBe(1);
    expect(text).toMatch(/<th scope="row">CAN ~ FRA<\/th>/);
  });

  it('says so where there is nothing at all', () => {
    expect(shown(historyOf([]))).toContain('No pair has anything to say.');
  });

  it.each<[string, ShownOptions, string[]]>([
    ['a pair', { dyad: 'USA~IRN' }, ['IRN~USA']],
    ['a time', { to: '2026-02-18T18:00:00Z' }, ['EGY~LBY']],
    ['both', { dyad: 'IRN~USA', to: '2026-02-18T18:00:00Z' }, []],
  ])('shows only %s', (_what, options, dyads) => {
    const history = historyOf([attack('EGY~LBY', 0), attack('IRN~USA', 40), attack('IRN~USA', 41)]);
    const text = shown(history, options);
    const present = [...text.matchAll(/<section class="dyad" id="([^"]*)"/g)].map(([, id]) => id);
    expect(present).toEqual(dyads.map((dyad) => anchor('dyad', dyad)));
    expect(text).toContain('Shown: ');
  });

  it('draws tens of thousands of points on a chart of limited size', () => {
    const history = historyOf(Array.from({ length: 300 }, (_, i) => attack('IRN~USA', i)));
    const points = history.dyads()[0]?.points ?? [];
    const last = points.at(-1);
    for (let i = 1; last && i < 50_000; i++) points.push({ ...last, at: last.at + i * HOUR, index: (i * 37) % 90 });
    const text = shown(history);
    expect(text.length).toBeLessThan(700_000);
    expect(text).toMatch(/Points of IRN~USA/);
  });
});

describe('History', () => {
  it('fades between records as the fold does, and keeps the level until the log changes it', () => {
    const history = historyOf([attack('IRN~USA', 0), attack('IRN~USA', 90)]);
    const { points } = history.dyads()[0] ?? { points: [] };
    const first = points.find(({ step }) => step);
    const between = points.filter(({ at, step }) => !step && at > START && at <= START + 90 * HOUR);
    expect(between.length).toBeGreaterThan(10);
    const indexes = between.map(({ index }) => index);
    expect(indexes).toEqual([...indexes].sort((a, b) => b - a));
    expect(Math.min(...indexes)).toBeLessThan((first?.index ?? 0) * 0.9);
    expect(new Set(between.map(({ level }) => level))).toEqual(new Set([first?.level]));
    expect(points.map(({ at }) => at)).toEqual(points.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it('marks evidence that was taken back', () => {
    const signal = attack('IRN~USA', 0);
    const history = historyOf([signal]);
    const { schema, rules, id, fragment } = signal;
    history.signal({ schema, rules, id, op: 'withdrawn', dyad: 'IRN~USA', because: 'corrected', fragment });
    expect(shown(history)).toContain('withdrawn: corrected');
  });
});
