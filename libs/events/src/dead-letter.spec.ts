import { describe, expect, it } from '@jest/globals';
import { deadLetter } from './dead-letter.js';
import type { InputRecord } from './record.js';
import { refuse } from './refusal.js';

const RECORD: InputRecord = {
  topic: 'articles.fragments',
  partition: 3,
  offset: 41,
  timestamp: 1772129040000,
  key: Uint8Array.of(1, 2),
  value: Uint8Array.of(0x7b, 0xff),
  headers: { trace: 'abc', ce_id: '1' },
};
const REFUSAL = refuse('MissingField', 'source.id is missing', 'source.id');

describe('deadLetter', () => {
  const letter = deadLetter(RECORD, REFUSAL, 'enricher', 'dead-letters');

  it('keeps key, bytes and headers as they were', () => {
    expect(letter.topic).toBe('dead-letters');
    expect(letter.key).toBe(RECORD.key);
    expect(letter.value).toBe(RECORD.value);
    expect(letter.headers).toMatchObject(RECORD.headers);
  });

  it('says why and where from, for us and for Spring', () => {
    expect(letter.headers).toMatchObject({
      'tautline-error': 'MissingField',
      'tautline-message': 'source.id is missing. Add the field.',
      'tautline-path': 'source.id',
      'tautline-stage': 'enricher',
      'tautline-failures': '1',
      'kafka_dlt-original-topic': 'articles.fragments',
      'kafka_dlt-original-partition': '3',
      'kafka_dlt-original-offset': '41',
      'kafka_dlt-original-timestamp': '1772129040000',
      'kafka_dlt-original-timestamp-type': 'LogAppendTime',
      'kafka_dlt-original-consumer-group': 'enricher',
      'kafka_dlt-exception-fqcn': 'com.tautline.MissingField',
      'kafka_dlt-exception-message': 'source.id is missing. Add the field.',
    });
  });

  it('counts the failures of a redriven record', () => {
    const again = deadLetter({ ...RECORD, headers: letter.headers }, REFUSAL, 'enricher', 'dead-letters');
    expect(again.headers['tautline-failures']).toBe('2');
    const odd = { ...RECORD, headers: { 'tautline-failures': 'many' } };
    expect(deadLetter(odd, REFUSAL, 'enricher', 'dead-letters').headers['tautline-failures']).toBe('1');
  });

  it('names the consumer group of a pipeline with a prefix', () => {
    const { headers } = deadLetter(RECORD, REFUSAL, 'alerter', 'team-a.dead-letters');
    expect(headers['kafka_dlt-original-consumer-group']).toBe('team-a.alerter');
  });

  it('tells of this failure alone, whatever was said of an earlier one', () => {
    const earlier = {
      'kafka_dlt-exception-stacktrace': 'at the first time',
      'kafka_dlt-original-topic': 'elsewhere',
      'tautline-cut': '5000000',
      'tautline-redriven': '3@1',
      'tautline-error': 'InvalidJson',
    };
    const again = deadLetter({ ...RECORD, headers: { ...RECORD.headers, ...earlier } }, REFUSAL, 'enricher', 'dl');
    expect(again.headers).toEqual(letter.headers);
  });

  it('cuts a long message', () => {
    const long = refuse('WrongType', 'x'.repeat(5_000));
    expect(deadLetter(RECORD, long, 'enricher', 'dead-letters').headers['tautline-message']).toHaveLength(1_000);
  });
});
