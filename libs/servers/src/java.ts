import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Environment, findOnPath, isExecutable } from './environment.js';
import { ServersError } from './errors.js';

/** What Kafka 4 brokers need. */
export const JAVA_NEEDED = 17;

export interface Java {
  path: string;
  major: number;
}

/** The one of JAVA_HOME, else of the PATH; undefined where there is none, or it does not run. */
export async function findJava(env: Environment): Promise<Java | undefined> {
  const home = env['JAVA_HOME'];
  const ofHome = home === undefined || home === '' ? undefined : join(home, 'bin', 'java');
  const path = ofHome !== undefined && isExecutable(ofHome) ? ofHome : findOnPath('java', env);
  if (path === undefined) return undefined;
  try {
    const { stderr } = await promisify(execFile)(path, ['-version'], { timeout: 20_000, env: { ...env } });
    const major = javaMajor(stderr);
    return major === undefined ? undefined : { path, major };
  } catch {
    return undefined;
  }
}

/** @throws ServersError `java-missing`, `java-too-old` */
export async function requireJava(env: Environment): Promise<Java> {
  const java = await findJava(env);
  if (java === undefined) throw new ServersError('java-missing', `No Java is on the PATH or at JAVA_HOME: ${INSTALL}`);
  if (java.major < JAVA_NEEDED) {
    throw new ServersError('java-too-old', `Java ${String(java.major)} (${java.path}) is too old: ${INSTALL}`);
  }
  return java;
}

const INSTALL = `install Java ${String(JAVA_NEEDED)} or later, or set JAVA_HOME to it.`;

/** `openjdk version "17.0.15" 2025-04-15` is 17, `java version "1.8.0_402"` is 8. */
export function javaMajor(output: string): number | undefined {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(output) ?? [];
  return first === undefined ? undefined : Number(first === '1' ? (second ?? 1) : first);
}
