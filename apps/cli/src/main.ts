import { program } from './program.js';
import { fail } from './outcome.js';

// A reader that has seen enough (`tautline alerts | head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  fail(error);
}
