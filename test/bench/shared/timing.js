// Processor time and how figures are set out, for all benches of one thread.

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** Milliseconds of the whole process, compiling and collecting garbage included. */
export function cpuMs(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
}

/** Milliseconds of processor and of wall time per run, over `ms` of processor time at least. */
export function time(run, ms) {
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  let runs = 0;
  do {
    run();
    runs += 1;
  } while (cpuMs(cpu) < ms);
  return { cpu: cpuMs(cpu) / runs, wall: (performance.now() - wall) / runs };
}

export const column = (text, width = 12) => String(text).padStart(width);
export const count = (number) => Math.round(number).toLocaleString('en');
