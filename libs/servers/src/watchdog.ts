import { spawn } from 'node:child_process';
import type { Socket } from 'node:net';

/**
 * A shell in a session of its own that reads process numbers from a pipe which only this process holds open. When this
 * process ends, however it ends, the pipe closes, and the shell kills what is left and removes the directory.
 */
const SCRIPT = `
pids=
while read -r verb pid; do
  case $verb in
    add) pids="$pids $pid" ;;
    drop) rest=; for each in $pids; do [ "$each" = "$pid" ] || rest="$rest $each"; done; pids=$rest ;;
    done) exit 0 ;;
  esac
done
for each in $pids; do kill -s KILL -- "-$each"; done
tries=0
while [ "$tries" -lt 30 ]; do
  left=
  for each in $pids; do kill -s 0 -- "-$each" && ! grep -q ') Z ' "/proc/$each/stat" && left=yes; done
  [ -z "$left" ] && break
  tries=$((tries + 1))
  sleep 0.1
done
rm -rf -- "$1"
`;

export interface Watchdog {
  /** The leader of a process group. */
  add(pid: number): void;
  drop(pid: number): void;
  /** It has nothing left to do. */
  dismiss(): void;
}

/** Removes `directory`, and kills the process groups it was told of, once this process is no more. */
export function startWatchdog(directory: string): Watchdog {
  const shell = spawn('/bin/sh', ['-c', SCRIPT, 'tautline-watchdog', directory], {
    cwd: '/',
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without a watchdog the next start cleans up; that it is gone must not end the run.
  shell.on('error', () => undefined);
  shell.stdin.on('error', () => undefined);
  shell.unref();
  // Node makes the pipe a socket; it must not keep this process alive.
  (shell.stdin as Socket).unref();
  return {
    add: (pid) => void shell.stdin.write(`add ${String(pid)}\n`),
    drop: (pid) => void shell.stdin.write(`drop ${String(pid)}\n`),
    dismiss: () => void shell.stdin.end('done\n'),
  };
}
