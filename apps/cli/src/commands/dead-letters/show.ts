import { placeOf } from '#events';
import { checkId, failed, notThere, readLetters, second, sentBack, valueView, type Found } from '#letters';
import { withCluster } from '../../connection.js';
import { print, wantsColours } from '../../output.js';
import { oneLine, paint } from '../../show/alert.js';
import { asJson } from './as-json.js';

export interface ShowOptions {
  json?: boolean;
  value?: boolean;
}

/** Prints everything of one dead letter; with `value` its bytes and nothing else. */
export const show = (id: string, { json = false, value = false }: ShowOptions): Promise<void> =>
  withCluster(async (cluster, topics) => {
    const found: Found[] = [];
    await readLetters(cluster, topics.deadLetters.name, (one) => void found.push(one), [checkId(id)]);
    const [one] = found;
    if (!one) throw new Error(notThere(id));
    if (value) await writeBytes(one.letter.record.value ?? new Uint8Array());
    else await print(json ? JSON.stringify(asJson(one), null, 2) : page(one, wantsColours()));
  });

const writeBytes = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())));

function page({ letter, note }: Found, colours: boolean): string {
  const p = paint(colours);
  const { id, error, path, message, from, stage, record } = letter;
  const view = valueView(letter);
  const row = (name: string, text: string): string => `  ${p('dim', name.padEnd(10))} ${text}`;
  return [
    `${p('bold', id)}   ${p(['red', 'bold'], oneLine(error))}${path ? ` at ${oneLine(path)}` : ''}   ${failed(letter)}`,
    ...(message ? [`  ${oneLine(message)}`] : []),
    '',
    row('came from', from ? `${placeOf(from)}, received ${second(from.timestamp)}` : 'nobody knows where'),
    row('refused', `${second(record.timestamp)} by ${oneLine(stage)}`),
    row('key', record.key === null ? 'none' : oneLine(Buffer.from(record.key).toString('utf8'))),
    row('state', note ? p('green', sentBack(note)) : 'waiting'),
    '',
    p('bold', 'headers'),
    ...Object.entries(record.headers).map(([name, text]) => `  ${p('dim', `${oneLine(name)}:`)} ${oneLine(text)}`),
    '',
    `${p('bold', 'value')}, ${view.title}`,
    ...view.lines.map(({ text, marked }) =>
      marked === undefined ? `  ${text}` : `${p('red', '>')} ${text}   ${p('red', `← ${oneLine(marked)}`)}`,
    ),
  ].join('\n');
}
