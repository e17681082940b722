import { readFileSync } from 'node:fs';
import { f1, precision, recall } from '#evaluation';

/** @param folder from the root of the repository */
export const readGold = (folder, file) =>
  readFileSync(new URL(`../../${folder}/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const share = (value) => value.toFixed(3);

export const row = (name, counts) =>
  console.log(
    `${name.padEnd(32)} P ${share(precision(counts))}  R ${share(recall(counts))}  F1 ${share(f1(counts))}  of ${counts.expected}`,
  );

export const rightRow = (name, { right, expected }) =>
  console.log(`${name.padEnd(32)} ${share(expected === 0 ? 1 : right / expected)}  of ${expected}`);
