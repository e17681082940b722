import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cacheDirectory } from '../../libs/servers/src/environment.js';
import { requireJava } from '../../libs/servers/src/java.js';
import { kafkaJars } from '../../libs/servers/src/packages.js';

/** Gives a user of a local broker a password for SCRAM, with Kafka's own tool: our client cannot. */
export async function addScramUser(
  brokers: readonly string[],
  { mechanism, user, password }: { mechanism: string; user: string; password: string },
): Promise<void> {
  const java = await requireJava(process.env);
  const jars = join(cacheDirectory(process.env), kafkaJars().cacheName, '*');
  const tool = ['-cp', jars, 'kafka.admin.ConfigCommand', '--bootstrap-server', brokers.join(), '--alter'];
  const config = `${mechanism.toUpperCase()}=[iterations=4096,password=${password}]`;
  const args = [...tool, '--add-config', config, '--entity-type', 'users', '--entity-name', user];
  await promisify(execFile)(java.path, args);
}
