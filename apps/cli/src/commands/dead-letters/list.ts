import { counted, parseFilters, readLetters, Tally } from '#letters';
import { withCluster } from '../../connection.js';
import { print, say, wantsColours } from '../../output.js';
import { asJson } from './as-json.js';
import { asText } from './as-text.js';

export interface ListOptions {
  filter?: string[];
  all?: boolean;
  json?: boolean;
}

/** Prints the dead letters that wait, the newest last; with `all` also those that were sent back. */
export const list = ({ filter = [], all = false, json = false }: ListOptions): Promise<void> => {
  const matches = parseFilters(filter);
  return withCluster(async (cluster, topics) => {
    const [waiting, shown] = [new Tally(), new Tally()];
    let redriven = 0;
    const blocks: { at: number; text: string }[] = [];
    await readLetters(cluster, topics.deadLetters.name, async (found) => {
      const { letter, note } = found;
      if (!note) waiting.add(letter.error);
      if (!matches(letter) || (note && !all)) return;
      if (note) redriven++;
      else shown.add(letter.error);
      if (json) await print(JSON.stringify(asJson(found)));
      else blocks.push({ at: letter.record.timestamp, text: asText(found, wantsColours()) });
    });
    blocks.sort((a, b) => a.at - b.at);
    for (const { text } of blocks) await print(`${text}\n`);
    say(summary({ waiting, shown, redriven, filtered: filter.length > 0 }));
  });
};

function summary(of: { waiting: Tally; shown: Tally; redriven: number; filtered: boolean }): string {
  const { waiting, shown, redriven, filtered } = of;
  const after = redriven > 0 ? `; ${counted(redriven)} redriven` : '';
  if (waiting.total === 0) return `no dead letters wait${after}`;
  if (!filtered) return `${counted(waiting.total)} waiting: ${waiting.text}${after}`;
  if (shown.total === 0) return `none of the ${counted(waiting.total)} waiting matches (${waiting.text})${after}`;
  return `${counted(shown.total)} of ${counted(waiting.total)} waiting: ${shown.text}${after}`;
}
