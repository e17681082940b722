import { placeOf } from '#events';
import { checkId, choose, counted, parseFilters, sendBack, sentBack, type Choice, type Choosing } from '#letters';
import { withCluster } from '../../connection.js';
import { readBytes } from '../../input.js';
import { REFUSED } from '../../outcome.js';
import { print, say } from '../../output.js';
import { oneLine } from '../../show/alert.js';

export interface RedriveOptions {
  filter?: string[];
  all?: boolean;
  dryRun?: boolean;
  valueFile?: string;
}

/** Redriven one by one they are told of; of more than so many, only how many. */
const TOLD = 20;

/** Sends dead letters back to the topic that they came from. */
export async function redrive(given: readonly string[], options: RedriveOptions): Promise<void> {
  const ids = [...new Set(given.map(checkId))];
  checkAsked(ids, options);
  const matches = parseFilters(options.filter ?? []);
  const value = options.valueFile === undefined ? null : await readBytes(options.valueFile);
  await withCluster(async (cluster, topics, topicPrefix) => {
    const choosing = { cluster, topics, ids, matches, value };
    await (options.dryRun ? tell(choosing) : send(choosing, topicPrefix));
  });
}

function checkAsked(ids: readonly string[], { filter = [], all = false, valueFile }: RedriveOptions): void {
  if (ids.length === 0 && filter.length === 0 && !all) {
    throw new Error(
      'which dead letters? Name their ids (`tautline dead-letters list` shows them), or choose by --filter, ' +
        'e.g. --filter error=InvalidTime, or take --all; --dry-run says what would go',
    );
  }
  if (all && ids.length > 0) throw new Error('--all with ids: name some, or take all that wait');
  if (valueFile !== undefined && ids.length !== 1)
    throw new Error(
      '--value-file holds the value of one dead letter: name its id, e.g. redrive 3@17 --value-file new.json',
    );
}

async function send(choosing: Choosing, topicPrefix: string): Promise<void> {
  let [sent, refused] = [0, 0];
  try {
    await sendBack({
      ...choosing,
      topicPrefix,
      onSent: ({ id }, to) => {
        if (++sent <= TOLD) say(`${id} → ${placeOf(to)}`);
        else if (process.stderr.isTTY) process.stderr.write(`\r${counted(sent)} redriven`);
      },
      onOther: (choice) => {
        if (choice.kind === 'refused') refused++;
        sayWhyNot(choice);
      },
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`stopped after ${counted(sent)} were redriven: ${why}; none is sent twice when it is run again`, {
      cause: error,
    });
  }
  if (sent > TOLD) say(`${process.stderr.isTTY ? '\r' : ''}… and ${counted(sent - TOLD)} more`);
  await print(`${counted(sent)} redriven, ${counted(refused)} refused`);
  if (refused > 0) process.exitCode = REFUSED;
}

async function tell(choosing: Choosing): Promise<void> {
  let [would, refused] = [0, 0];
  await choose(choosing, async (choice) => {
    if (choice.kind === 'refused') refused++;
    if (choice.kind !== 'send') return sayWhyNot(choice);
    would++;
    const { letter, record, foreseen } = choice;
    const key = letter.record.key === null ? 'no key' : `key ${oneLine(Buffer.from(letter.record.key).toString())}`;
    const again = foreseen ? `   will be refused again: ${foreseen.error}` : '';
    await print(`${letter.id} → ${record.topic}   ${oneLine(letter.error)}   ${key}${again}`);
  });
  await print(`${counted(would)} would be redriven, ${counted(refused)} refused`);
  if (refused > 0) process.exitCode = REFUSED;
}

const sayWhyNot = (choice: Exclude<Choice, { kind: 'send' }>): void =>
  say(
    choice.kind === 'refused'
      ? `${choice.id} refused: ${choice.because}`
      : `${choice.id} is not sent again: ${sentBack(choice.note)}`,
  );
