import { useEffect, useState } from 'preact/hooks';
import type { RedriveRequest, RedriveResult } from '../../api/letters.js';
import { plural } from '../pieces/figures.js';
import { Dialog } from '../pieces/dialog.js';
import { tell } from '../state/ask.js';

type Result = RedriveResult & { count: number };

interface Props {
  selection: Pick<RedriveRequest, 'ids' | 'filters' | 'all' | 'value'>;
  onDone: () => void;
  onClose: () => void;
}

/** Says first what would be sent and what would be refused again; sends only when told to. */
export function RedriveDialog({ selection: { ids = [], filters = [], all = false, value }, onDone, onClose }: Props) {
  const request: RedriveRequest = { ids, filters, all, ...(value !== undefined && { value }) };
  const [foreseen, setForeseen] = useState<Result>();
  const [result, setResult] = useState<Result>();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const say = (problem: unknown): void => setError(problem instanceof Error ? problem.message : String(problem));
  useEffect(
    () => void tell<Result>('v1/dead-letters/redrive', { ...request, dryRun: true }).then(setForeseen, say),
    [],
  );
  const send = async (): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      setResult(await tell<Result>('v1/dead-letters/redrive', request));
      onDone();
    } catch (problem) {
      say(problem);
    } finally {
      setBusy(false);
    }
  };
  const again = foreseen?.sent.filter((one) => one.foreseen !== null).length ?? 0;
  return (
    <Dialog title={value === undefined ? 'Redrive dead letters' : 'Redrive it corrected'} onClose={onClose}>
      <div class="keeps-room dialog-room" aria-live="polite">
        {error ? <p class="failed">{error}</p> : null}
        {result ? (
          <Outcome of={result} />
        ) : foreseen ? (
          <>
            <p>
              <b>{plural(foreseen.count, 'record')}</b> would go back to where {foreseen.count === 1 ? 'it' : 'they'}{' '}
              came from, and be processed like any that arrives now. Each is sent once; who sent it is kept in the log.
            </p>
            {again > 0 ? (
              <p class="warning">{plural(again, 'record')} would be refused again: nothing about them has changed.</p>
            ) : null}
            <Refused of={foreseen} />
          </>
        ) : error ? null : (
          <p class="dim">Looking what would be sent…</p>
        )}
      </div>
      <div class="buttons">
        {result ? null : (
          <button
            type="button"
            class="danger"
            disabled={busy || !foreseen || foreseen.count === 0}
            onClick={() => void send()}
          >
            {busy ? 'Sending…' : `Redrive ${foreseen ? plural(foreseen.count, 'record') : ''}`}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {result ? 'Close' : 'Cancel'}
        </button>
      </div>
    </Dialog>
  );
}

const Outcome = ({ of }: { of: Result }) => (
  <>
    <p>
      <b>{plural(of.count, 'record')} redriven.</b>
    </p>
    <ul>
      {of.sent.slice(0, 10).map(({ id, to }) => (
        <li key={id}>
          {id} → {to}
        </li>
      ))}
    </ul>
    <Refused of={of} />
  </>
);

const Refused = ({ of: { refused } }: { of: RedriveResult }) =>
  refused.length === 0 ? null : (
    <>
      <p>{plural(refused.length, 'record')} cannot be sent:</p>
      <ul>
        {refused.slice(0, 10).map(({ id, because }) => (
          <li key={id}>
            {id}: {because}
          </li>
        ))}
      </ul>
    </>
  );
