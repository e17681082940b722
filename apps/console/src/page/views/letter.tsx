import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { LetterDetail } from '../../api/letters.js';
import { Scroll } from '../pieces/scroll.js';
import { Failed, Reading } from '../pieces/states.js';
import { Time } from '../pieces/text.js';
import { useFetched } from '../state/fetched.js';
import { parts } from '../state/line.js';
import { to } from '../state/route.js';
import { RedriveDialog } from './redrive-dialog.js';
import { SkipDialog } from './skip-dialog.js';

export function Letter({ id }: { id: string }) {
  const found = useFetched<LetterDetail>(
    `v1/dead-letters/${encodeURIComponent(id)}`,
    JSON.stringify(parts.value.letters),
  );
  return (
    <>
      <p>
        <a href={to('dead-letters')}>Dead letters</a>
      </p>
      <h1>Dead letter {id}</h1>
      {found.value ? (
        <Detail letter={found.value} again={found.again} />
      ) : found.error ? null : (
        <Reading what="the dead letter" />
      )}
      {found.error ? <Failed error={found.error} again={found.again} /> : null}
    </>
  );
}

type Open = 'redrive' | 'corrected' | 'skip' | null;

function Detail({ letter, again }: { letter: LetterDetail; again: () => void }) {
  const [open, setOpen] = useState<Open>(null);
  const [value, setValue] = useState(letter.value.text ?? '');
  const { id, error, path, message, settled, stage, from, key, failures, at, headers } = letter;
  const close = (): void => setOpen(null);
  return (
    <>
      <p class="lead">
        <b>{error}</b>
        {path === '' ? null : <> at {path}</>}: {message}
      </p>
      <dl class="facts">
        <dt>State</dt>
        <dd>{settled === null ? 'waiting' : settled.words}</dd>
        <dt>Came from</dt>
        <dd>{from ?? 'nobody knows where'}</dd>
        <dt>Refused</dt>
        <dd>
          <Time at={at} /> by {stage}; failed {failures === 1 ? 'once' : `${failures} times`}
        </dd>
        <dt>Key</dt>
        <dd>{key ?? 'none'}</dd>
      </dl>
      <section aria-labelledby="value-title">
        <h2 id="value-title">Value, {letter.value.title}</h2>
        <Value lines={letter.value.lines} />
      </section>
      {settled === null ? (
        <div class="actions" role="group" aria-label="What to do with it">
          <button type="button" onClick={() => setOpen('redrive')}>
            Redrive as it is…
          </button>
          <button type="button" onClick={() => setOpen('skip')}>
            Skip…
          </button>
        </div>
      ) : null}
      {settled === null && letter.value.text !== null ? (
        <details class="behind">
          <summary>Correct it</summary>
          <label class="stacked">
            The value that is sent instead
            <textarea
              rows={12}
              spellcheck={false}
              value={value}
              onInput={({ currentTarget }) => setValue(currentTarget.value)}
            />
          </label>
          <button type="button" disabled={value === letter.value.text} onClick={() => setOpen('corrected')}>
            Redrive corrected…
          </button>
        </details>
      ) : null}
      <section aria-labelledby="headers-title">
        <h2 id="headers-title">Headers</h2>
        <dl class="facts wordy">
          {Object.entries(headers).map(([name, text]) => (
            <Fragment key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </Fragment>
          ))}
        </dl>
      </section>
      {open === 'skip' ? <SkipDialog ids={[id]} onDone={again} onClose={close} /> : null}
      {open === 'redrive' ? <RedriveDialog selection={{ ids: [id] }} onDone={again} onClose={close} /> : null}
      {open === 'corrected' ? <RedriveDialog selection={{ ids: [id], value }} onDone={again} onClose={close} /> : null}
    </>
  );
}

/** The bytes as text or as a dump, line by line; the line at which the error lies says so in words. */
const Value = ({ lines }: { lines: LetterDetail['value']['lines'] }) => (
  <Scroll label="Value">
    <pre class="value">
      {lines.map(({ text, marked }, at) => (
        <span key={at} class={marked === undefined ? 'code-line' : 'code-line marked'}>
          {text}
          {marked === undefined ? null : <em> ← {marked}</em>}
          {'\n'}
        </span>
      ))}
    </pre>
  </Scroll>
);
