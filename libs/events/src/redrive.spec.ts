import { describe, expect, it } from '@jest/globals';
import { deadLetter } from './dead-letter.js';
import type { InputRecord, OutputRecord } from './record.js';
import { readDeadLetter, readNote, redriven, redriveNote, skipNote } from './redrive.js';
import { refuse } from './refusal.js';

const RECORD: InputRecord = {
  topic: 'articles.fragments',
  partition: 3,
  offset: 41,
  timestamp: 1772129040000,
  key: Uint8Array.of(1, 2),
  value: Uint8Array.of(0x7b, 0xff),
  headers: { trace: 'abc' },
};
const REFUSAL = refuse('MissingField', 'source.id is missing', 'source.id');

/** What a reader finds of a record that was written to `partition@offset`. */
const lying = (written: OutputRecord, partition: number, offset: number): InputRecord => ({
  ...written,
  key: written.key as Uint8Array | null,
  value: written.value as Uint8Array | null,
  ...{ partition, offset, timestamp: 1772130000000 },
});
const letterOf = (record: InputRecord) => {
  const letter = readDeadLetter(lying(deadLetter(record, REFUSAL, 'enricher', 'dead-letters'), 5, 17));
  if (!letter) throw new Error('not a dead letter');
  return letter;
};

describe('a dead letter', () => {
  it('is read back', () => {
    expect(letterOf(RECORD)).toMatchObject({
      id: '5@17',
      error: 'MissingField',
      message: REFUSAL.message,
      path: 'source.id',
      stage: 'enricher',
      failures: 1,
      from: { topic: 'articles.fragments', partition: 3, offset: 41, timestamp: 1772129040000 },
    });
  });

  it('says so where it was cut', () => {
    const written = deadLetter(RECORD, REFUSAL, 'enricher', 'dead-letters');
    const headers = { ...written.headers, 'tautline-cut': '5000000' };
    expect(readDeadLetter(lying({ ...written, headers }, 0, 0))?.cut).toBe(5_000_000);
  });

  it('goes back as it came, and keeps its count of failures', () => {
    const back = redriven(letterOf(RECORD));
    expect(back).toEqual({
      topic: 'articles.fragments',
      key: RECORD.key,
      value: RECORD.value,
      headers: { trace: 'abc', 'tautline-failures': '1' },
    });
    const again = letterOf({ ...RECORD, headers: back.headers });
    expect([again.failures, redriven(again).headers]).toEqual([2, { trace: 'abc', 'tautline-failures': '2' }]);
  });

  it('goes back to the partition it came from where it has no key', () => {
    expect(redriven(letterOf({ ...RECORD, key: null }))).toMatchObject({ key: null, partition: 3 });
  });

  it('can go back corrected', () => {
    expect(redriven(letterOf(RECORD), Uint8Array.of(1)).value).toEqual(Uint8Array.of(1));
  });

  it.each([{}, { 'kafka_dlt-original-topic': 't', 'kafka_dlt-original-partition': '-1' }])(
    'with the headers %j came from nobody knows where',
    (headers) => {
      const letter = readDeadLetter({ ...RECORD, headers });
      expect(letter).toMatchObject({ error: 'unknown', stage: 'unknown', from: null });
      expect(() => letter && redriven(letter)).toThrow(/without an original topic/);
    },
  );
});

describe('the note of a redrive', () => {
  const letter = letterOf(RECORD);
  const note = redriveNote(
    letter,
    { topic: 'articles.fragments', partition: 3, offset: 57 },
    { corrected: true, by: 'ops' },
  );

  it('lies in the partition of its dead letter and says what became of it', () => {
    expect(note).toMatchObject({ topic: 'dead-letters', partition: 5, key: RECORD.key, value: null });
    expect(readNote(lying(note, 5, 18))).toEqual({
      of: '5@17',
      offset: 17,
      error: 'MissingField',
      at: 1772130000000,
      to: 'articles.fragments[3]@57',
      corrected: true,
      skipped: false,
      by: 'ops',
      because: '',
    });
  });

  it('that skips says who decided so, and why', () => {
    const skipped = skipNote(letter, 'ops', 'the feed was shut down');
    expect(readNote(lying(skipped, 5, 18))).toMatchObject({
      of: '5@17',
      to: '',
      skipped: true,
      by: 'ops',
      because: 'the feed was shut down',
    });
  });

  it('is no dead letter, and a dead letter is no note', () => {
    expect(readDeadLetter(lying(note, 5, 18))).toBeNull();
    expect(readNote(letter.record)).toBeNull();
    const forged = letterOf({ ...RECORD, headers: { 'tautline-redriven': '5@16' } });
    expect(readNote(forged.record)).toBeNull();
  });
});
