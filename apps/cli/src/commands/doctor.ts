import { survey } from '#servers';
import { print, wantsColours } from '../output.js';
import { paint } from '../show/alert.js';

const MARKS = { ok: ['green', '✓'], missing: ['red', '✗'], unneeded: ['dim', '–'] } as const;

/** Says what this machine has; fails where `tautline up` would. */
export async function doctor(): Promise<void> {
  const p = paint(wantsColours());
  const findings = await survey(process.env);
  for (const { what, state, detail, advice } of findings) {
    const [colour, mark] = MARKS[state];
    await print(
      `${p(colour, mark)} ${what.padEnd(17)} ${detail}${advice && state === 'missing' ? `\n  → ${advice}` : ''}`,
    );
  }
  const missing = findings.filter(({ state }) => state === 'missing').length;
  await print(missing === 0 ? '\n`npm start` has all it needs here.' : `\n${missing} missing: see the arrows above.`);
  if (missing > 0) process.exitCode = 1;
}
