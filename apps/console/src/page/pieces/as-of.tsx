import type { Stale } from '#lag';
import { duration } from './figures.js';
import { Icon } from './icon.js';

/** That facts are old, how old, and why: nothing where they are not. */
export const AsOf = ({ stale }: { stale: Stale | null }) =>
  stale === null ? null : (
    <span class="as-of sub">
      <Icon name="warn" /> stale, {stale.age === null ? 'of unknown age' : `as of ${duration(stale.age)} ago`}:{' '}
      {stale.because}
    </span>
  );
