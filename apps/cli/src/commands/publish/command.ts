import type { Command } from 'commander';
import type { PublishOptions } from './publish.js';

const NOTES = `
What a file holds is told by its name: .ndjson and .jsonl (fragments, one a line), .json (articles or fragments), .txt and .md
(plain text: an article whose paragraphs are its fragments); .gz behind it is unpacked. A folder stands for such files in it.
Publishing again what was published changes nothing, so that an interrupted run can be begun anew; --resume saves the time.

Examples:
  tautline publish fragments.ndjson
  tautline publish --articles articles.ndjson.gz
  tautline publish --source my-desk --published-at 2026-02-26T18:04:00Z report.txt
  tautline publish --resume archive/
  tautline publish --urls pages.txt`;

/** `tautline publish` */
export function addPublish(program: Command): void {
  program
    .command('publish')
    .description('fragments, articles, plain text or what lies at URLs → the topic articles.fragments')
    .argument('[inputs...]', 'files, folders, or - for standard input', ['-'])
    .option('--articles', 'each line is a whole article, plain or ninjs')
    .option('--text', 'the input is plain text')
    .option('--urls', 'the input lists URLs, one a line: pages, feeds, JSON or plain text')
    .option('--source <id>', 'who published it, where the input does not say it')
    .option(
      '--published-at <time>',
      'of plain text and pages, RFC 3339 (default: when the file was written; what the page says)',
    )
    .option('--title <title>', 'of plain text')
    .option('--resume', 'go on where the same publication was interrupted')
    .addHelpText('after', NOTES)
    .action(async (inputs: string[], options: PublishOptions) =>
      (await import('./publish.js')).publish(inputs, options),
    );
}
