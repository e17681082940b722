import { claim, type Draft, type Mention, release } from './document.js';

/** Claims tokens for a longer or a better mention and takes back what held any of them. Returns the end of the claim. */
export function overwrite(
  draft: Draft,
  from: number,
  to: number,
  { affiliation, ...entity }: Omit<Mention['entity'], 'affiliation'> & { affiliation?: string | undefined },
): number {
  for (let i = from; i < to; i++) {
    const inner = draft.covers[i];
    if (inner !== undefined) release(draft, inner);
  }
  claim(draft, { from, to, entity: { ...entity, ...(affiliation === undefined ? {} : { affiliation }) } });
  return to;
}
