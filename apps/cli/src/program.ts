import { Command, Option } from 'commander';
import type { AlertsOptions } from './commands/alerts.js';
import { addDeadLetters } from './commands/dead-letters/command.js';
import { addKeys } from './commands/keys/command.js';
import type { LagOptions } from './commands/lag.js';
import type { LevelsOptions } from './commands/levels.js';
import { addPublish } from './commands/publish/command.js';
import type { ReplayOptions } from './commands/replay.js';
import type { ScoreOptions } from './commands/score.js';
import type { TraceCommandOptions } from './commands/trace.js';
import type { UpOptions } from './commands/up.js';
import { VERSION } from './project.js';

/** Each command's module is loaded only when it is run, so that `score` does not wait for Nest or Kafka. */
export const program = new Command('tautline')
  .description('Says when the tension between two parties rises, falls, or stops adding up.')
  .version(VERSION)
  .showHelpAfterError('(--help shows what is understood)');

const count = (value: string): number => {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0) throw new Error(`${value} is not a whole number`);
  return number;
};

/** `up` and the apps take the variable alone. */
const gazetteer = (): Option =>
  new Option('--gazetteer <file>', 'own entries for the tagger, see docs/gazetteers.md').env('TAUTLINE_GAZETTEER');

const server = (): Option =>
  new Option('--url <address>', 'ask the app delivery there instead of Kafka, e.g. http://localhost:8082');
const key = (): Option =>
  new Option('--key <key>', 'with --url: the API key, where it asks for one').env('TAUTLINE_KEY');

program
  .command('up')
  .description(
    'start servers where none are given, all apps, publish seeds/ where nothing was published yet, print alerts; ' +
      'TAUTLINE_GAZETTEER names a file of own entries for the tagger',
  )
  .option('--once', "stop when the seeds' alerts are out")
  .option('--port <number>', 'port of the console; the other apps take the ones after it', count)
  .action(async (options: UpOptions) => (await import('./commands/up.js')).up(options));

program
  .command('score')
  .description('fragments as NDJSON → one enriched JSON per line; needs no servers')
  .argument('[file]', 'NDJSON file, or - for standard input', '-')
  .option('--text', 'the input is plain text: each paragraph is one fragment')
  .option('--pretty', 'print the signals for a person to read')
  .option(
    '--explain',
    'print the text with entities, speakers and cues marked under the words, and why each signal is one',
  )
  .option('--published-at <time>', 'with --text: when it was published, RFC 3339 (default: now)')
  .option('--title <title>', 'with --text: its headline')
  .addOption(gazetteer())
  .action(async (file: string, options: ScoreOptions) => (await import('./commands/score.js')).score(file, options));

program
  .command('replay')
  .description(
    'fragments as NDJSON → the alert log as NDJSON, with the clock ticks a running system would have seen; needs no servers',
  )
  .argument('[file]', 'NDJSON file, or - for standard input', '-')
  .option('--until <time>', 'let the clock run on to this time, RFC 3339')
  .option('--report <file>', 'write a page that shows every pair: index, level, alerts and their evidence')
  .option('--from <time>', 'show only what comes at or after this time, RFC 3339; all is replayed')
  .option('--to <time>', 'show only what comes at or before this time, RFC 3339')
  .option('--dyad <pair>', 'show only this pair, e.g. IRN~USA')
  .option('--pretty', 'print the alerts for a person to read')
  .addOption(new Option('--json', 'print one JSON per line, as it does without --pretty').conflicts('pretty'))
  .option('--diff <file>', 'print how the alerts differ from this alert log, as replay printed it before')
  .addOption(
    new Option('--tuning <file>', 'YAML with the numbers to change, see docs/tuning.md').env('TAUTLINE_TUNING'),
  )
  .addOption(gazetteer())
  .action(async (file: string, options: ReplayOptions) => (await import('./commands/replay.js')).replay(file, options));

addPublish(program);

program
  .command('trace')
  .description('what became of an article: each fragment, its entities, its signals, and the alerts they led to')
  .argument('<article>', 'source.id/articleId, as the receipt names it')
  .option('--since <time>', 'look back to this time, RFC 3339 (default: until nothing more is found)')
  .option('--json', 'as one JSON')
  .action(async (article: string, options: TraceCommandOptions) =>
    (await import('./commands/trace.js')).trace(article, options),
  );

program
  .command('alerts')
  .description('print the alerts in the log, or by --url the latest ones that a server has')
  .option('--follow', 'go on printing as they come')
  .option('--json', 'one JSON per line')
  .option('--kind <kinds>', 'only these, with commas: escalation, de-escalation, divergence')
  .option('--dyad <pairs>', 'only these pairs, e.g. IRN~USA')
  .option('--actor <parties>', 'only pairs with one of these, e.g. IRN')
  .option('--min-level <level>', 'only from this level on: watch, elevated, high or severe')
  .option('--lifecycle <steps>', 'only these: raised, updated, resolved, cancelled')
  .addOption(server())
  .addOption(key())
  .option('--limit <number>', 'with --url: how many of the latest to print first (default: 50)', count)
  .option(
    '--after <position>',
    'with --url and --follow: go on behind the position that a run before this one ended at',
  )
  .action(async (options: AlertsOptions) => (await import('./commands/alerts.js')).alerts(options));

program
  .command('levels')
  .description('print the current level of every dyad')
  .option('--json', 'one JSON per line')
  .addOption(server())
  .addOption(key())
  .action(async (options: LevelsOptions) => (await import('./commands/levels.js')).levels(options));

program
  .command('lag')
  .description('how far behind every consumer group on the cluster is: records, seconds, status with its reason')
  .option('--watch', 'go on until Ctrl-C')
  .option('--json', 'one JSON of all groups per reading, as GET /v1/lag of the console gives it')
  .option('--group <name>', 'the partitions and members of this group')
  .action(async (options: LagOptions) => (await import('./commands/lag.js')).lag(options));

program
  .command('topics')
  .description('create the topics that are missing and compare the others with the catalogue')
  .option('--verify', 'create nothing; exit with 1 where something is missing or differs')
  .action(async (options: { verify?: boolean }) => (await import('./commands/topics.js')).topics(options));

addDeadLetters(program);
addKeys(program);

program
  .command('doctor')
  .description('say what this machine has, what is missing, and what to do about it')
  .action(async () => (await import('./commands/doctor.js')).doctor());
