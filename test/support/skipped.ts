/** Jest keeps to itself what a file writes on the console when all its tests are skipped. */
export const skipped = (what: string): void => void process.stderr.write(`skipped: ${what}\n`);
