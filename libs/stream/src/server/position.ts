/** Everything before `offset` of this life of the input is done. */
export interface Position {
  incarnation: number;
  offset: number;
}

/** Where a partition stands, and the last record that was read on the way there. */
export interface Mark extends Position {
  /** Null where no record was read yet. */
  last: { offset: number; print: string } | null;
}

/** As it stands in the metadata of a committed offset and in a changelog's headers: `incarnation next last print`. */
export const writeMark = ({ incarnation, offset, last }: Mark): string =>
  last ? `${incarnation} ${offset} ${last.offset} ${last.print}` : `${incarnation} ${offset}`;

const MARK = /^(\d+) (\d+)(?: (\d+) ([0-9a-f]+))?$/;

export function readMark(text: string | null | undefined): Mark | null {
  const [, incarnation, offset, last, print] = MARK.exec(text ?? '') ?? [];
  if (incarnation === undefined || offset === undefined) return null;
  return {
    incarnation: Number(incarnation),
    offset: Number(offset),
    last: last === undefined || print === undefined ? null : { offset: Number(last), print },
  };
}

export const isBehind = (a: Position, b: Position): boolean =>
  a.incarnation < b.incarnation || (a.incarnation === b.incarnation && a.offset < b.offset);
