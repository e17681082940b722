/** A label to stand under a stretch of a line. */
export interface Mark {
  /** Columns, end exclusive. */
  from: number;
  to: number;
  label: string;
  /** Fills what of the stretch the label leaves free. */
  fill: string;
  paint: (text: string) => string;
}

/**
 * Lays labels out under a line of text, each beginning under the first letter of its stretch and at least as wide as it; one
 * that would run into another goes a row further down.
 */
export function markRows(marks: readonly Mark[]): string[] {
  const rows: { text: string; width: number }[] = [];
  for (const { from, to, label, fill, paint } of [...marks].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const drawn = label.padEnd(to - from, fill);
    let row = rows.find(({ width }) => width === 0 || width < from);
    if (row === undefined) {
      row = { text: '', width: 0 };
      rows.push(row);
    }
    row.text += ' '.repeat(from - row.width) + paint(drawn);
    row.width = from + drawn.length;
  }
  return rows.map(({ text }) => text);
}
