import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in whatever unit this system gives; compared for equality only. */
  started: string;
}

/** Undefined where no such process lives; a zombie does not live. */
export function identify(pid: number): ProcessIdentity | undefined {
  const seen = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
  return seen === undefined || seen.state.startsWith('Z') ? undefined : { pid, started: seen.started };
}

export function isAlive(identity: ProcessIdentity): boolean {
  return identify(identity.pid)?.started === identity.started;
}

/** The command line with its arguments, or an empty text. */
export function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${String(pid)}/cmdline`, 'latin1').replaceAll('\0', ' ');
    return ps(pid, 'command=');
  } catch {
    return '';
  }
}

function fromProc(pid: number): { state: string; started: string } | undefined {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'latin1');
    // The name, in parentheses, may itself hold spaces and parentheses. After it: state is field 3, start time field 22.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { state: fields[0] ?? '', started: fields[19] ?? '' };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): { state: string; started: string } | undefined {
  try {
    const [state = '', ...started] = ps(pid, 'stat=,lstart=').trim().split(/\s+/);
    return { state, started: started.join(' ') };
  } catch {
    return undefined;
  }
}

const ps = (pid: number, columns: string): string =>
  execFileSync('ps', ['-ww', '-o', columns, '-p', String(pid)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
