import { type Fragment, topicCatalogue } from '#events';
import { createEscalation, TUNING } from '#escalation';
import { createAlerter } from '../alerter/alerter.js';
import { createDriver, type DriverOptions } from '../driver/driver.js';
import { createEnricher } from '../enricher/enricher.js';
import { countingTagger, sentenceScorer } from './passes.js';

export const topics = topicCatalogue();
export const enricher = createEnricher({ topics, tagger: countingTagger, scorer: sentenceScorer, rules: 'test' });
export const alerter = createAlerter({ topics, escalation: createEscalation(TUNING) });

const START = Date.parse('2026-02-17T00:00:00.000Z');

/** A fragment as a feed sends it, `hours` after the start of the tests' time. */
export const sent = (
  article: string,
  index: number,
  text: string,
  {
    hours = 0,
    source = 'paper',
    ...more
  }: { hours?: number; source?: string } & Partial<Omit<Fragment, 'source'>> = {},
): string =>
  JSON.stringify({
    articleId: article,
    index,
    source: { id: source },
    publishedAt: new Date(START + hours * 3_600_000).toISOString(),
    language: 'en',
    text,
    ...more,
  });

export const kill = (article: string, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    articleId: article,
    source: { id: 'paper' },
    publishedAt: new Date(START).toISOString(),
    status: 'canceled',
    ...more,
  });

export interface Run {
  verdicts: string[];
  enriched: Record<string, unknown>[];
  /** `observed ASSAULT`, `withdrawn corrected`. */
  signals: string[];
  /** `escalation raised calm→elevated`. */
  alerts: string[];
  dead: string[];
  /** Every byte that came out. */
  bytes: string;
}

const parsed = (value: string | Uint8Array | null): Record<string, unknown> =>
  JSON.parse(typeof value === 'string' ? value : new TextDecoder().decode(value ?? undefined)) as Record<
    string,
    unknown
  >;

export function run(lines: readonly string[], until = 0, options: Partial<DriverOptions> = {}): Run {
  const result: Run = { verdicts: [], enriched: [], signals: [], alerts: [], dead: [], bytes: '' };
  const driver = createDriver(
    { topics, enricher, alerter, ...options },
    {
      onVerdict: (verdict) => result.verdicts.push(verdict),
      onEnriched: (output) => {
        result.enriched.push(parsed(output.value));
        result.bytes += String(output.value);
      },
      onSignal: ({ value }) => {
        const record = parsed(value);
        if (record['op'] === 'tick') return;
        const event = record['event'] as { type: string } | undefined;
        result.signals.push(event ? `observed ${event.type}` : `withdrawn ${String(record['because'])}`);
        result.bytes += JSON.stringify(record);
      },
      onAlert: (output) => {
        const { kind, lifecycle, previousLevel, level } = parsed(output.value) as Record<string, string>;
        result.alerts.push(`${kind} ${lifecycle} ${previousLevel}→${level}`);
        result.bytes += JSON.stringify(output);
      },
      onDeadLetter: (output) => result.dead.push(output.headers['tautline-error'] ?? ''),
    },
  );
  for (const line of lines) driver.publish(line);
  driver.advance(START + until * 3_600_000);
  return result;
}
