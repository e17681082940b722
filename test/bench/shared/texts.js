// The texts that tagging and scoring are measured on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const lines = (file) => {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

/** The texts of gold and seeds. */
export function ownTexts() {
  const seeds = readdirSync(`${ROOT}seeds`).filter((name) => name.endsWith('.ndjson'));
  const files = ['test/gold/entities.ndjson', 'test/gold/signals.ndjson', ...seeds.map((name) => `seeds/${name}`)];
  return files
    .flatMap((name) => lines(ROOT + name))
    .flatMap(({ text, fragments }) => fragments?.map((one) => one.text) ?? [text]);
}

/** Real newswire: the file given, else that of the development data beside the repository; null where there is none. */
export function newswire(given) {
  const data = `${ROOT}../shared/data/`;
  const found = existsSync(data) ? readdirSync(data).filter((name) => /^newswire.*\.ndjson\.gz$/.test(name)) : [];
  const file = given ?? found.map((name) => data + name)[0];
  return file === undefined || !existsSync(file) ? null : lines(file).map(({ text }) => text);
}

/** A word that no list has, another for each number. */
export const madeWord = (n) => (n < 26 ? '' : madeWord(Math.floor(n / 26))) + String.fromCharCode(97 + (n % 26));
