import { madeWord } from './texts.js';
import { column, count } from './timing.js';

/**
 * Prints the heap after collecting, at each tenth of so many texts. They come round again, each time with another new word.
 * @returns at each tenth the number of texts so far, and MB of heap and of resident memory
 */
export function heapOver(texts, total, run) {
  if (!Number.isInteger(total) || total < 10) throw new Error('--memory asks for a number of fragments, 10 or more');
  if (globalThis.gc === undefined) throw new Error('heap is measured after collecting: node --expose-gc');
  const found = [];
  console.log(`${column('fragments')}${column('heap MB')}${column('resident MB')}`);
  for (let done = 0; done <= total; done++) {
    if (done % Math.floor(total / 10) === 0) {
      globalThis.gc();
      const { heapUsed, rss } = process.memoryUsage();
      console.log(column(count(done)) + column((heapUsed / 1e6).toFixed(1)) + column((rss / 1e6).toFixed(0)));
      found.push({ done, heap: heapUsed / 1e6, resident: rss / 1e6 });
    }
    run(`${texts[done % texts.length]} ${madeWord(1_000_000 + done)}.`);
  }
  return found;
}
