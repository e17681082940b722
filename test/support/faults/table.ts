import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/** One line of docs/faults.md. */
export interface Row {
  fault: string;
  rounds: number;
  fragments: number;
  lost: number;
  doubled: number;
  /** Seconds, one per round where that could be said. */
  recoveries: number[];
}

/** Where rows are gathered for `npm run test:faults`. */
const ROWS = process.env['TAUTLINE_FAULT_ROWS'];

export function record(row: Row): void {
  console.log(
    `${row.fault}: ${row.rounds} rounds, ${row.fragments} fragments, ${row.lost} lost, ${row.doubled} doubled` +
      (row.recoveries.length > 0 ? `, went on after ${row.recoveries.map((s) => s.toFixed(1)).join(', ')} s` : ''),
  );
  if (ROWS === undefined) return;
  mkdirSync(dirname(ROWS), { recursive: true });
  appendFileSync(ROWS, `${JSON.stringify(row)}\n`);
}
