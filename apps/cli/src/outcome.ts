/** Exit codes: 0 done, 1 failed, 2 some input was refused and the good part was done. */
export const REFUSED = 2;

/** Says on standard error what went wrong; the trace only where it is asked for. */
export function fail(error: unknown): void {
  const { message, stack } = error instanceof Error ? error : { message: String(error), stack: undefined };
  process.stderr.write(`tautline: ${process.env['TAUTLINE_DEBUG'] && stack ? stack : message}\n`);
  process.exitCode = 1;
}
