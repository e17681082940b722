import type { Coordinates, Refusal } from '#events';

/** Where a record stood in its request: `record` counts from 0, `line` from 1. */
interface Place {
  record: number;
  line?: number;
}

export type FragmentReceipt = { id: string } & ({ status: 'accepted'; coordinates: Coordinates } | { status: 'valid' });
export type ArticleReceipt = { status: 'accepted' | 'valid'; article: string; version: number } & {
  fragments: { id: string; coordinates?: Coordinates }[];
};

/** What became of one record of a request. */
export type Receipt = Place & (FragmentReceipt | ArticleReceipt | ({ status: 'refused' } & Refusal));

export interface Receipts {
  accepted: number;
  refused: number;
  receipts: Receipt[];
}

/** 202: all taken (200 in a dry run); 207: some; 400: none. */
export function statusOf({ accepted, refused }: Receipts, dryRun: boolean): number {
  if (accepted === 0) return 400;
  if (refused > 0) return 207;
  return dryRun ? 200 : 202;
}
