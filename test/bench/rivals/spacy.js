// spaCy in a Python of its own: PYTHON names the interpreter (else python3). It needs the packages spacy and en_core_web_sm.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('spacy_process.py', import.meta.url));
/** Numeric libraries under spaCy would take all cores. */
const ONE_THREAD = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1', BLIS_NUM_THREADS: '1' };

/** Null where it cannot be run, with `why` told to the caller. */
export async function startSpacy(why) {
  const python = process.env.PYTHON ?? 'python3';
  const child = spawn(python, [PROGRAM], { env: { ...process.env, ...ONE_THREAD } });
  let complaint = '';
  child.on('error', (error) => (complaint = error.message));
  child.stdin.on('error', () => {});
  child.stderr.on('data', (bytes) => (complaint = (complaint + bytes).slice(-2_000)));
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const first = await answers.next();
  if (first.done) {
    why(`${python}: ${complaint.trim().split('\n').at(-1)}`);
    return null;
  }
  return {
    versions: JSON.parse(first.value),
    async measure(texts, only) {
      child.stdin.write(`${JSON.stringify({ texts, only })}\n`);
      const answer = await answers.next();
      if (answer.done) throw new Error(`spaCy ended in the middle of its work: ${complaint}`);
      return JSON.parse(answer.value).cpu;
    },
    stop: () => child.stdin.end(),
  };
}
