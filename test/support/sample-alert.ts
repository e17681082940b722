import { encode, SCHEMA_VERSION, type Alert, type OutputRecord } from '#events';

/** An alert as the alerter writes it; `over` replaces fields. */
export const sampleAlert = (over: Partial<Alert> = {}): Alert => ({
  schema: SCHEMA_VERSION,
  rules: '1',
  id: 'alert-1',
  kind: 'escalation',
  lifecycle: 'raised',
  sequence: 1,
  after: { topic: 'tension.signals', partition: 0, offset: 7 },
  references: [],
  dyad: 'IRN~USA',
  level: 'high',
  previousLevel: 'elevated',
  index: 62.5,
  dimensions: { force_deployment: 40, rhetoric: 15, talk_progress: 7.5, pressure: 0 },
  reasons: [
    {
      signal: 's-1',
      dimension: 'force_deployment',
      direction: 'escalatory',
      event: 'MOBILIZE/troops',
      standing: 'asserted',
      weight: 40,
      quote: 'has sent about 50 fighter jets of various models to the region',
      start: 0,
      end: 62,
      cues: [{ start: 4, end: 8, rule: 'deploy' }],
      source: { id: 'wire', name: 'The Wire' },
      article: 'wire/a-1',
      speaker: { name: 'US officials', cue: 'said' },
      occurredAt: '2026-02-26T18:00:00.000Z',
      origins: 2,
    },
  ],
  at: '2026-02-26T18:04:00.000Z',
  ...over,
});

export const alertRecord = (over: Partial<Alert> = {}): OutputRecord => {
  const alert = sampleAlert(over);
  return encode('alert', alert, { topic: `alerts.${alert.kind}`, source: '/tautline/alerter' });
};
