import { Option, type Command } from 'commander';
import type { ListOptions } from './list.js';
import type { RedriveOptions } from './redrive.js';
import type { ShowOptions } from './show.js';

const FILTERS = `
Filters (several must all hold):
  error, message, path, stage, topic, key, value   with = (is), != (is not), =~ (contains, in any case)
  failures, partition, offset, time                with =, !=, <, >; time is when it was refused, RFC 3339`;

const LIST_EXAMPLES = `
Examples:
  tautline dead-letters list --filter error=InvalidTime --filter stage=enricher
  tautline dead-letters list --filter 'failures>1'
  tautline dead-letters list --json | jq -r .headers.ce_source`;

const SHOW_EXAMPLES = `
Examples:
  tautline dead-letters show 3@17
  tautline dead-letters show 3@17 --value > fixed.json`;

const REDRIVE_NOTES = `
A record goes back with its key, bytes and headers, and is processed like any other that arrives now. Each is sent once,
however often the command is run or interrupted; one that fails again becomes a new dead letter, which says how often it
has failed. Ends with 2 where some could not be sent; the others were.

Examples:
  tautline dead-letters redrive 3@17
  tautline dead-letters redrive --filter error=ProcessingFailed --dry-run
  tautline dead-letters show 3@17 --value > fixed.json    # correct it in an editor, then:
  tautline dead-letters redrive 3@17 --value-file fixed.json`;

const filter = (): Option =>
  new Option(
    '--filter <condition>',
    'only these, e.g. error=InvalidTime or message=~yesterday; may be repeated',
  ).argParser((text: string, before: string[] = []) => [...before, text]);

/** `tautline dead-letters list | show | redrive`. */
export function addDeadLetters(program: Command): void {
  const command = program
    .command('dead-letters')
    .description('look at the refused records, mend them, send them again');

  command
    .command('list')
    .description('print the refused records that wait to be sent again, with their reasons, the newest last')
    .addOption(filter())
    .option('--all', 'also those that were sent again')
    .option('--json', 'one JSON per line, with the original bytes; each partition in its order')
    .addHelpText('after', FILTERS + '\n' + LIST_EXAMPLES)
    .action(async (options: ListOptions) => (await import('./list.js')).list(options));

  command
    .command('show')
    .description('print everything of one: its reason, origin, headers, and its value with a mark where the error lies')
    .argument('<id>', 'partition@offset, as list prints it')
    .option('--json', 'as one JSON')
    .option('--value', 'the original bytes and nothing else')
    .addHelpText('after', SHOW_EXAMPLES)
    .action(async (id: string, options: ShowOptions) => (await import('./show.js')).show(id, options));

  command
    .command('redrive')
    .description('send records back to the topic that they came from, as they were or corrected')
    .argument('[ids...]', 'partition@offset, as list prints them')
    .addOption(filter())
    .option('--all', 'all that wait')
    .option('--dry-run', 'only say what would be sent')
    .option('--value-file <file>', 'with one id: send this value instead, or - for standard input')
    .addHelpText('after', FILTERS + '\n' + REDRIVE_NOTES)
    .action(async (ids: string[], options: RedriveOptions) => (await import('./redrive.js')).redrive(ids, options));
}
