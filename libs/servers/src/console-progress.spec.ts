import { describe, expect, it } from '@jest/globals';
import { consoleProgress } from './console-progress.js';
import type { Progress } from './progress.js';

function shown(progress: readonly Partial<Progress>[], terminal: boolean): string[] {
  const written: string[] = [];
  const report = consoleProgress({ isTTY: terminal, columns: 60, write: (text) => written.push(text) });
  for (const each of progress) report({ step: 'Fetching', state: 'running', elapsedMs: 0, ...each });
  return written;
}

describe('progress in a file', () => {
  it('is a line after a second, then one every five, and one at the end', () => {
    const times = Array.from({ length: 24 }, (_, index) => ({
      elapsedMs: 500 * index,
      detail: '3 of 46',
      fraction: 0.0652,
    }));
    expect(shown([...times, { state: 'done', elapsedMs: 12_300 }], false).filter((text) => text !== '')).toEqual([
      'Fetching 6% (3 of 46) 1.0 s\n',
      'Fetching 6% (3 of 46) 6.0 s\n',
      'Fetching 6% (3 of 46) 11.0 s\n',
      'Fetching: done after 12.3 s\n',
    ]);
  });

  it('is nothing where a step is short', () => {
    expect(shown([{}, { elapsedMs: 500 }, { state: 'done', elapsedMs: 800 }], false).join('')).toBe('');
  });

  it('has notes in any case', () => {
    expect(shown([{ state: 'note', detail: 'fetched again' }], false)).toEqual(['Fetching: fetched again\n']);
  });
});

describe('progress on a terminal', () => {
  const CLEAR = '\r\x1b[2K';

  it('is one line that changes, with all steps that run', () => {
    expect(shown([{}, { step: 'Starting', elapsedMs: 100 }, { state: 'done', elapsedMs: 2000 }], true)).toEqual([
      `${CLEAR}Fetching 0.0 s`,
      `${CLEAR}Fetching 0.0 s · Starting 0.1 s`,
      `${CLEAR}Fetching: done after 2.0 s\nStarting 0.1 s`,
    ]);
  });

  it('never wraps', () => {
    const [line = ''] = shown([{ detail: 'x'.repeat(100) }], true);
    expect(line.length - CLEAR.length).toBe(59);
  });
});
