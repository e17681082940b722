import type { Fragment, InputRecord, Kill, Refusal } from '#events';

/** One record of `articles.fragments`, read. */
export type Incoming = { record: InputRecord; incarnation?: number } & (
  | { kind: 'fragment'; key: string; fragment: Fragment; bands: string[] }
  | { kind: 'kill'; key: string; fragment: Kill }
  /** Lies in a partition that is not its key's. */
  | { kind: 'misrouted'; key: string; home: number }
  | { kind: 'refused'; refusal: Refusal }
);
