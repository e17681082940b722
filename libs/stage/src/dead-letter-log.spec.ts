import { describe, expect, it } from '@jest/globals';
import { deadLetter, refuse, topicCatalogue, type InputRecord } from '#events';
import { createLogger } from '#platform';
import { logDeadLetters } from './dead-letter-log.js';

const { fragments, deadLetters } = topicCatalogue();
const utf8 = new TextEncoder();

const record = (offset: number): InputRecord => ({
  ...{ topic: fragments.name, partition: 3, offset, timestamp: 0, headers: {} },
  key: utf8.encode('desk/a-1'),
  value: utf8.encode('{"text": "nobody may read this in a log"'),
});

function logged(count: number): Record<string, unknown>[] {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  const refusal = refuse('InvalidJson', 'Unexpected end of "nobody may read this"', 'text');
  const dead = Array.from({ length: count }, (_, offset) =>
    deadLetter(record(offset), refusal, 'enricher', deadLetters.name),
  );
  logDeadLetters(logger, deadLetters.name, [...dead, { topic: fragments.name, key: null, value: 'x', headers: {} }]);
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('the log of an app', () => {
  it('has a line for a record that was refused: article, coordinates and reason, and none of its text', () => {
    const [line, ...more] = logged(1);
    expect(line).toMatchObject({
      ...{ level: 'info', msg: 'dead letter', error: 'InvalidJson', field: 'text', article: 'desk/a-1' },
      ...{ topic: 'articles.fragments', partition: 3, offset: 0 },
    });
    expect(more).toEqual([]);
    expect(JSON.stringify(line)).not.toContain('nobody may read this');
  });

  it('is not filled by a feed of nothing else', () => {
    const lines = logged(500);
    expect(lines).toHaveLength(21);
    expect(lines.at(-1)).toMatchObject({ more: 480 });
  });
});
