import { describe, expect, it } from '@jest/globals';
import { logLevel } from 'kafkajs';
import { silent } from '../logger.js';
import { logThrough } from './log-through.js';

describe('what the client logs', () => {
  const entry = (message: string, level = logLevel.ERROR) => ({
    namespace: 'Connection',
    level,
    label: '',
    log: { message, timestamp: '', broker: 'b:1' },
  });

  it('comes through as a warning, unless it is noise; the same again only after a while', () => {
    const said: string[] = [];
    let time = 0;
    const log = logThrough({ ...silent, warn: (_fields, message) => said.push(message) }, () => time)(logLevel.WARN);
    log(entry('Connection error: refused'));
    log(entry('Connection error: refused'));
    log(entry('Response GroupCoordinator(key: 10, version: 2)'));
    log(entry('Limiting retries for the idempotent producer', logLevel.WARN));
    log(entry('Seeking', logLevel.INFO));
    log(entry('Connection timeout'));
    time = 10_000;
    log(entry('Connection error: refused'));
    expect(said).toEqual(['Connection error: refused', 'Connection timeout', 'Connection error: refused']);
  });
});
