import type { ComponentChildren } from 'preact';
import { line } from '../state/line.js';
import { wanted } from '../state/access.js';

/** Something is not there yet; it keeps the room that it will take, so that nothing jumps. */
export const Reading = ({ what }: { what: string }) => (
  <p class="empty" role="status">
    {line.value === 'locked' ? `${what} cannot be read: ${wanted.value ?? 'a key is needed'}.` : `Reading ${what}…`}
  </p>
);

export const Nothing = ({ children }: { children: ComponentChildren }) => <p class="empty">{children}</p>;

export const Failed = ({ error, again }: { error: string; again: () => void }) => (
  <div class="failed" role="alert">
    <p>{error}</p>
    <button type="button" onClick={again}>
      Try again
    </button>
  </div>
);
