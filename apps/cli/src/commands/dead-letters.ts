import type { InputRecord } from '#events';
import { withCluster } from '../connection.js';
import { print, say } from '../output.js';
import { readToEnd } from '../read-log.js';

const SHOWN = 120;

/** Prints the refused records, each with the reason and where it lay. */
export const listDeadLetters = ({ json = false }: { json?: boolean }): Promise<void> =>
  withCluster(async (cluster, topics) => {
    let count = 0;
    await readToEnd(cluster, {
      topics: [topics.deadLetters.name],
      from: 'start',
      onRecord: async (record) => {
        count++;
        await print(json ? JSON.stringify(asJson(record)) : asText(record));
      },
    });
    if (count === 0) say('no dead letters');
  });

const place = ({ headers }: InputRecord): string =>
  `${headers['kafka_dlt-original-topic'] ?? '?'}[${headers['kafka_dlt-original-partition'] ?? '?'}]@${headers['kafka_dlt-original-offset'] ?? '?'}`;

function asText(record: InputRecord): string {
  const { headers, value } = record;
  const path = headers['tautline-path'] ? ` at ${headers['tautline-path']}` : '';
  const bytes = value ? Buffer.from(value).toString('utf8') : '';
  return [
    `${place(record)}  ${headers['tautline-error'] ?? '?'}${path}`,
    `  ${headers['tautline-message'] ?? ''}`,
    `  ${JSON.stringify(bytes.length > SHOWN ? `${bytes.slice(0, SHOWN)}…` : bytes)}`,
  ].join('\n');
}

const asJson = ({ key, value, headers, partition, offset, timestamp }: InputRecord): object => ({
  partition,
  offset,
  at: new Date(timestamp).toISOString(),
  headers,
  key: key && Buffer.from(key).toString('utf8'),
  valueBase64: value && Buffer.from(value).toString('base64'),
});
