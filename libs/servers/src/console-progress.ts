import type { Progress, Report } from './progress.js';

/** What is needed of a terminal or a file: `process.stderr`, for one. */
export interface ProgressStream {
  write(text: string): unknown;
  isTTY?: boolean;
  columns?: number;
}

/** Steps shorter than this are not worth a line of their own. */
const WORTH_A_LINE_MS = 1000;
const PLAIN_LINE_EVERY_MS = 5000;

/** Shows progress: on a terminal as one line that changes, elsewhere as a line now and then. */
export function consoleProgress(stream: ProgressStream): Report {
  return stream.isTTY === true ? changingLine(stream) : plainLines(stream);
}

function changingLine(stream: ProgressStream): Report {
  const running = new Map<string, Progress>();
  return (progress) => {
    if (progress.state === 'running') running.set(progress.step, progress);
    else running.delete(progress.step);
    const lasting = ending(progress);
    const line = [...running.values()].map(describe).join(' · ');
    stream.write(`\r\x1b[2K${lasting}${line.slice(0, Math.max(0, (stream.columns ?? 80) - 1))}`);
  };
}

function plainLines(stream: ProgressStream): Report {
  const toldAt = new Map<string, number>();
  return (progress) => {
    if (progress.state !== 'running') {
      toldAt.delete(progress.step);
      stream.write(ending(progress));
    } else if (
      progress.elapsedMs - (toldAt.get(progress.step) ?? WORTH_A_LINE_MS - PLAIN_LINE_EVERY_MS) >=
      PLAIN_LINE_EVERY_MS
    ) {
      toldAt.set(progress.step, progress.elapsedMs);
      stream.write(`${describe(progress)}\n`);
    }
  };
}

function ending(progress: Progress): string {
  if (progress.state === 'note') return `${progress.step}: ${progress.detail ?? ''}\n`;
  if (progress.state === 'running' || progress.elapsedMs < WORTH_A_LINE_MS) return '';
  return `${progress.step}: ${progress.state} after ${seconds(progress.elapsedMs)}\n`;
}

function describe({ step, detail, fraction, elapsedMs }: Progress): string {
  const share = fraction === undefined ? '' : ` ${String(Math.floor(fraction * 100))}%`;
  return `${step}${share}${detail === undefined ? '' : ` (${detail})`} ${seconds(elapsedMs)}`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
