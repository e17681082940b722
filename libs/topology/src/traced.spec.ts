import { describe, expect, it } from '@jest/globals';
import { TRACEPARENT, traceOf, type InputRecord } from '#events';
import { alerter, enricher, sent, topics } from './testing/stages.js';

const TRACE = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

const utf8 = new TextEncoder();

describe('the trace that a fragment came with', () => {
  it.each([
    ['goes on to the enriched record, the signals and the alerts', TRACE],
    ['is not made up', null],
  ])('%s', (_how, trace) => {
    const base = { partition: 0, offset: 0, key: null, timestamp: 1_771_286_400_000 };
    const headers: InputRecord['headers'] = trace === null ? {} : { [TRACEPARENT]: trace };
    const fragment: InputRecord = {
      ...base,
      topic: topics.fragments.name,
      value: utf8.encode(sent('a', 0, 'AAA attacks BBB.')),
      headers,
    };
    const [entry] = enricher.decode([fragment], undefined);
    const home = entry?.kind === 'misrouted' ? entry.home : 0;
    const fragments = enricher.decode([{ ...fragment, partition: home }], undefined);
    const enriched = enricher.enrich(fragments, new Map(), [{ story: 'paper/a#0.1', matched: 0 }]);
    expect(enriched.outputs.map((output) => traceOf(output.headers))).toEqual([trace, trace]);
    const signals = enriched.outputs
      .filter(({ topic }) => topic === topics.signals.name)
      .map((output, offset): InputRecord => ({
        ...base,
        offset,
        topic: output.topic,
        value: utf8.encode(String(output.value)),
        headers: output.headers,
      }));
    const { outputs } = alerter.escalate(alerter.decode(signals, undefined), new Map());
    expect(outputs.map((output) => traceOf(output.headers))).toEqual([trace]);
  });
});
