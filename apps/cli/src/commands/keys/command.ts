import { Option, type Command } from 'commander';
import type { AddOptions } from './add.js';
import type { FileOption } from './file.js';

const NOTES = `
The file holds names, scopes and hashes, never a key. Apps given it by TAUTLINE_KEYS see a change within seconds.
Scopes: publish (send articles in), read (alerts, levels, lag, what became of an article), operate (dead letters, webhooks).

Examples:
  tautline keys add wire-feed --scope publish
  tautline keys add console --scope read,operate --expires 2027-01-31T00:00:00Z
  TAUTLINE_KEYS=keys.yaml HOST=0.0.0.0 npm start`;

const file = (): Option => new Option('--file <file>', 'the file of keys').env('TAUTLINE_KEYS').default('keys.yaml');

/** `tautline keys add | list | remove`. */
export function addKeys(program: Command): void {
  const command = program
    .command('keys')
    .description('API keys: who may publish, read, operate')
    .addHelpText('after', NOTES);

  command
    .command('add')
    .description('make a key, put its hash into the file, and print the key: this once')
    .argument('<name>', 'of its holder, as logs will name it')
    .requiredOption('--scope <scopes>', 'publish, read, operate; several with commas', (text) => text.split(','))
    .option('--expires <time>', 'when it ends, RFC 3339')
    .option('--rate <number>', 'requests a minute it may make (default: 6000)', Number)
    .addOption(file())
    .action(async (name: string, options: AddOptions) => (await import('./add.js')).add(name, options));

  command
    .command('list')
    .description('print names, scopes and ends')
    .addOption(file())
    .action(async (options: FileOption) => (await import('./list.js')).list(options));

  command
    .command('remove')
    .description('take a key away: within seconds it opens nothing')
    .argument('<name>')
    .addOption(file())
    .action(async (name: string, options: FileOption) => (await import('./remove.js')).remove(name, options));
}
