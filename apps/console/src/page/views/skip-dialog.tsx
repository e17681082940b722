import { useState } from 'preact/hooks';
import type { SkipResult } from '../../api/letters.js';
import { Dialog } from '../pieces/dialog.js';
import { plural } from '../pieces/figures.js';
import { tell } from '../state/ask.js';

/** A record that will never be processed waits no longer: who decided so, and why, is kept beside it. */
export function SkipDialog({ ids, onDone, onClose }: { ids: string[]; onDone: () => void; onClose: () => void }) {
  const [because, setBecause] = useState('');
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const skip = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      const { refused } = await tell<SkipResult>('v1/dead-letters/skip', { ids, because });
      onDone();
      if (refused.length === 0) onClose();
      else setError(refused.map((one) => `${one.id}: ${one.because}`).join('; '));
    } catch (problem) {
      setError(problem instanceof Error ? problem.message : String(problem));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={`Skip ${plural(ids.length, 'dead letter')}`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void skip();
        }}
      >
        <p>
          {ids.length === 1 ? 'It' : 'They'} will never be sent again. The bytes stay in the log until retention takes
          them.
        </p>
        <label class="stacked">
          Why{' '}
          <input
            required
            maxLength={500}
            value={because}
            onInput={({ currentTarget }) => setBecause(currentTarget.value)}
          />
        </label>
        {error ? (
          <p class="failed" role="alert">
            {error}
          </p>
        ) : null}
        <div class="buttons">
          <button type="submit" class="danger" disabled={busy || because.trim() === ''}>
            Skip for good
          </button>
          <button type="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
