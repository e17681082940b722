// Fragments for the benches of the whole pipeline, and the time at which each was sent, in a header that every stage hands on.
import { encode } from '#events';
import { newswire, ownTexts } from '../shared/texts.js';

/** About as long as a fragment of newswire. */
const LENGTH = 350;

/** Texts of some 350 characters; those of gold and seeds are joined, in another order each time. */
export function texts(file) {
  if (file !== undefined) {
    const found = newswire(file);
    if (found === null) throw new Error(`there is no file ${file}; give NDJSON with a "text" on each line, or nothing`);
    return { name: file.split('/').at(-1), next: (n) => found[n % found.length] };
  }
  const own = ownTexts();
  const next = (n) => {
    let text = '';
    for (let k = 0; text.length < LENGTH; k++) text += `${k === 0 ? '' : ' '}${own[pick(n, k) % own.length]}`;
    return text.slice(0, 8 * LENGTH);
  };
  return { name: 'gold and seeds, joined to 350 characters', next };
}

/** A number that looks like chance and is the same each time. */
const pick = (n, k) => Math.abs(Math.imul(n + 1, 2_654_435_761) ^ Math.imul(k + 7, 40_503_777));

/** `sentAt` rides in the trace id: stages hand `traceparent` on with what a record leads to. */
const stamp = (sentAt) => `00-${sentAt.toString(16).padStart(32, '0')}-00000000000000bb-01`;
export const sentAt = (traceparent) => Number.parseInt(traceparent.slice(3, 35), 16);

/** The `n`th fragment of a run, as a feed sends it. */
export function fragmentRecord(topic, run, n, text, now) {
  const fragment = {
    articleId: `${run}-${n}`,
    index: 0,
    total: 1,
    version: 1,
    status: 'usable',
    source: { id: `wire-${n % 17}` },
    publishedAt: new Date(now).toISOString(),
    text,
  };
  const record = encode('fragment', fragment, { topic, source: '/tautline/bench' });
  return { ...record, headers: { ...record.headers, traceparent: stamp(now) } };
}
