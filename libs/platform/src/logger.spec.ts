import { describe, expect, it } from '@jest/globals';
import { createLogger } from './logger.js';
import { NestLogger } from './nest-logger.js';

function capture() {
  const lines: Record<string, unknown>[] = [];
  const logger = createLogger('info', { write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) });
  return { logger, lines };
}

describe('the log', () => {
  it('is one JSON line per event, with the level as a word and the time in UTC', () => {
    const { logger, lines } = capture();
    logger.info({ partition: 3 }, 'assigned');
    expect(lines).toEqual([{ level: 'info', time: expect.stringMatching(/Z$/), partition: 3, msg: 'assigned' }]);
  });

  it('hides passwords', () => {
    const { logger, lines } = capture();
    logger.info({ password: 'a', sasl: { password: 'b' } }, 'connected');
    expect(lines[0]).toMatchObject({ password: '***', sasl: { password: '***' } });
  });

  it('keeps what Nest says with its context, and its wiring quiet', () => {
    const { logger, lines } = capture();
    const nest = new NestLogger(logger);
    nest.log('Mapped {/health} route', 'RouterExplorer');
    nest.log('hello', 'Greeter');
    nest.error('boom', 'Error: boom\n  at x', 'ExceptionsHandler');
    expect(lines).toMatchObject([
      { level: 'info', context: 'Greeter', msg: 'hello' },
      { level: 'error', context: 'ExceptionsHandler', stack: 'Error: boom\n  at x', msg: 'boom' },
    ]);
  });
});
