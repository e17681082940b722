import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LOCK = join(ROOT, 'node_modules', '.tautline-prepare');
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');
const BUILT = join(ROOT, 'dist', '.built');

/** Installs and builds where that has not been done since the files it depends on changed; does nothing in an image. */
export async function prepare() {
  if (!existsSync(join(ROOT, 'tsconfig.build.json'))) return;
  if (!stale()) return;
  const unlock = await lock();
  try {
    if (installNeeded())
      await step('installing dependencies', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (buildNeeded()) {
      await step('building', 'npm', ['run', '--silent', 'build']);
      writeFileSync(BUILT, '');
    }
  } finally {
    unlock();
  }
}

const stale = () => installNeeded() || buildNeeded();
const installNeeded = () => !existsSync(INSTALLED) || time(INSTALLED) < time(join(ROOT, 'package-lock.json'));

function buildNeeded() {
  if (!existsSync(BUILT)) return true;
  const built = time(BUILT);
  const files = ['package.json', 'tsconfig.json', 'tsconfig.build.json'].map((name) => join(ROOT, name));
  return files.some((file) => time(file) > built) || ['apps', 'libs'].some((dir) => newer(join(ROOT, dir), built));
}

function newer(dir, than) {
  return readdirSync(dir, { withFileTypes: true }).some((entry) => {
    const path = join(dir, entry.name);
    return entry.isDirectory() ? newer(path, than) : !entry.name.endsWith('.spec.ts') && time(path) > than;
  });
}

const time = (path) => statSync(path).mtimeMs;

/** Two commands started at once prepare once; a lock whose holder has died is taken over. */
async function lock() {
  mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
  for (let told = false; ;) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return () => rmSync(LOCK, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!alive(LOCK)) {
      rmSync(LOCK, { force: true });
      continue;
    }
    if (!told) console.error('tautline: another command is installing or building; waiting for it');
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 250));
    if (!stale()) return () => {};
  }
}

function alive(file) {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && (process.kill(pid, 0), true);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Runs one command with a line of progress on standard error; what it printed is shown only if it fails. */
async function step(what, command, args) {
  const started = Date.now();
  const tty = process.stderr.isTTY;
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  process.stderr.write(tty ? `${what} …` : `tautline: ${what} …\n`);
  const timer = setInterval(
    () => process.stderr.write(tty ? `\r${what} … ${seconds()}` : `tautline: ${what} … ${seconds()}\n`),
    tty ? 1000 : 10_000,
  );
  const output = [];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', reject);
    child.on('close', resolve);
  }).finally(() => clearInterval(timer));
  process.stderr.write(tty ? `\r${what} … ${code === 0 ? 'done' : 'failed'} in ${seconds()}\n` : '');
  if (code !== 0) throw new Error(`${what} failed:\n${Buffer.concat(output).toString()}`);
}
