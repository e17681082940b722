/** Nobody can say, and why: never a number that looks like one. */
export interface Unknown {
  unknown: string;
}

/** A number, or why there is none. In JSON: `5`, or `{"unknown": "nothing was committed"}`. */
export type Figure = number | Unknown;

export const unknown = (because: string): Unknown => ({ unknown: because });

export const isKnown = <T extends Figure | string>(figure: T | Unknown): figure is Exclude<T, Unknown> =>
  typeof figure !== 'object';
