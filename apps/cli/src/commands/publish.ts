import { encode, type OutputRecord } from '#events';
import { withCluster } from '../connection.js';
import { lines, nameOf } from '../input.js';
import { REFUSED } from '../outcome.js';
import { print, say } from '../output.js';
import { parseLine } from '../parse-line.js';

const BATCH = 500;

/** Publishes the good lines in their order and reports the others; what is counted as published is committed by the brokers. */
export const publish = (file: string): Promise<void> =>
  withCluster(async (cluster, topics) => {
    const publisher = await cluster.publisher();
    let [published, refused] = [0, 0];
    let batch: OutputRecord[] = [];
    const flush = async (): Promise<void> => {
      if (batch.length > 0) await publisher.publish(batch);
      published += batch.length;
      batch = [];
      if (process.stderr.isTTY) process.stderr.write(`\r${published} published`);
    };
    for await (const { number, text } of lines(file)) {
      const line = parseLine(text, Date.now());
      if (line.ok) {
        batch.push(encode('fragment', line.fragment, { topic: topics.fragments.name, source: '/tautline/publish' }));
        if (batch.length === BATCH) await flush();
      } else {
        refused++;
        say(`${nameOf(file)}:${number}: ${line.refusal.error}: ${line.refusal.message}`);
      }
    }
    await flush();
    if (process.stderr.isTTY) process.stderr.write('\r');
    await print(`${published} published, ${refused} refused`);
    if (refused > 0) process.exitCode = REFUSED;
  });
