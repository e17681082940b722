import { counted } from '#drawing';
import { useState } from 'preact/hooks';
import type { LetterLine, LetterList } from '../../api/letters.js';
import { plural, whole } from '../pieces/figures.js';
import { Scroll } from '../pieces/scroll.js';
import { Failed, Nothing, Reading } from '../pieces/states.js';
import { Time } from '../pieces/text.js';
import { useFetched } from '../state/fetched.js';
import { parts } from '../state/line.js';
import { choose, route, to } from '../state/route.js';
import { RedriveDialog } from './redrive-dialog.js';
import { SkipDialog } from './skip-dialog.js';

/** Several conditions are written with semicolons between them. */
const filtersOf = (text: string): string[] =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

type Open =
  { kind: 'redrive'; ids: string[]; filters: string[]; all: boolean } | { kind: 'skip'; ids: string[] } | null;

export function Letters() {
  const { query } = route.value;
  const text = query.get('filter') ?? '';
  const settled = query.has('settled');
  const search = new URLSearchParams([
    ...filtersOf(text).map((one) => ['filter', one] as [string, string]),
    ...(settled ? [['settled', ''] as [string, string]] : []),
  ]);
  const counts = JSON.stringify(parts.value.letters?.['']);
  const list = useFetched<LetterList>(`v1/dead-letters?${search.toString()}`, counts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [open, setOpen] = useState<Open>(null);
  const waiting = list.value?.letters.filter((letter) => letter.settled === null) ?? [];
  const ids = waiting.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const done = (): void => {
    setChosen(new Set());
    list.again();
  };
  const matching = list.value?.errors.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <>
      <h1>Dead letters</h1>
      <Filter text={text} settled={settled} />
      <div class="keeps-room chips-room">
        <Reasons text={text} />
      </div>
      <div class="actions" role="group" aria-label="What to do with them">
        <button
          type="button"
          disabled={ids.length === 0}
          onClick={() => setOpen({ kind: 'redrive', ids, filters: [], all: false })}
        >
          Redrive {ids.length === 0 ? 'selected' : counted(ids.length, 'selected', 'selected')}…
        </button>
        <button
          type="button"
          disabled={matching === 0}
          onClick={() => setOpen({ kind: 'redrive', ids: [], filters: filtersOf(text), all: text === '' })}
        >
          Redrive all {text === '' ? 'that wait' : 'that match'}
          {matching === 0 ? '' : ` (${whole(matching)})`}…
        </button>
        <button type="button" disabled={ids.length === 0} onClick={() => setOpen({ kind: 'skip', ids })}>
          Skip selected…
        </button>
      </div>
      {list.error ? <Failed error={list.error} again={list.again} /> : null}
      {list.value === undefined ? (
        list.error ? null : (
          <Reading what="the dead letters" />
        )
      ) : list.value.letters.length === 0 ? (
        <Nothing>
          {list.value.waiting === 0
            ? 'No dead letters wait.'
            : `None of the ${whole(list.value.waiting)} that wait is like that.`}
        </Nothing>
      ) : (
        <Table letters={list.value.letters} matching={list.value.matching} chosen={chosen} setChosen={setChosen} />
      )}
      {open?.kind === 'redrive' ? <RedriveDialog selection={open} onDone={done} onClose={() => setOpen(null)} /> : null}
      {open?.kind === 'skip' ? <SkipDialog ids={open.ids} onDone={done} onClose={() => setOpen(null)} /> : null}
    </>
  );
}

function Filter({ text, settled }: { text: string; settled: boolean }) {
  const [typed, setTyped] = useState(text);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    setSeen(text);
    setTyped(text);
  }
  return (
    <form
      class="filters"
      onSubmit={(event) => {
        event.preventDefault();
        choose('filter', typed.trim());
      }}
    >
      <label class="wide">
        Filter{' '}
        <input
          type="search"
          value={typed}
          placeholder="error=InvalidTime; message=~yesterday; failures>1"
          aria-describedby="filter-help"
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
      </label>
      <button type="submit">Apply</button>
      <label>
        <input
          type="checkbox"
          checked={settled}
          onChange={({ currentTarget }) => choose('settled', currentTarget.checked ? 'yes' : '')}
        />{' '}
        also those redriven or skipped
      </label>
      <p id="filter-help" class="dim small">
        error, message, path, stage, topic, key and value take =, != and =~ (contains); failures, partition, offset and
        time take =, !=, &lt; and &gt;. Several with ; between them.
      </p>
    </form>
  );
}

/** How many wait by reason; a reason chosen is the filter. */
function Reasons({ text }: { text: string }) {
  const letters = parts.value.letters?.[''];
  if (!letters) return <Reading what="the reasons" />;
  return (
    <ul class="chips" aria-label="By reason">
      {letters.errors.map(({ error, count }) => {
        const filter = `error=${error}`;
        return (
          <li key={error}>
            <button
              type="button"
              aria-pressed={text === filter}
              onClick={() => choose('filter', text === filter ? '' : filter)}
            >
              {error} <b>{whole(count)}</b>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

interface TableProps {
  letters: readonly LetterLine[];
  matching: number;
  chosen: ReadonlySet<string>;
  setChosen: (ids: ReadonlySet<string>) => void;
}

function Table({ letters, matching, chosen, setChosen }: TableProps) {
  const waiting = letters.filter(({ settled }) => settled === null);
  const all = waiting.length > 0 && waiting.every(({ id }) => chosen.has(id));
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <>
      <p class="dim" role="status">
        {letters.length < matching
          ? `The newest ${letters.length} of ${whole(matching)}`
          : plural(matching, 'dead letter')}
      </p>
      <Scroll label="Dead letters, the newest first">
        <table class="letters">
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label="Select all listed"
                  checked={all}
                  onChange={() => setChosen(all ? new Set() : new Set(waiting.map(({ id }) => id)))}
                />
              </th>
              <th scope="col">Dead letter</th>
              <th scope="col">Reason</th>
              <th scope="col" class="extra">
                From
              </th>
              <th scope="col" class="extra">
                Beginning of the value
              </th>
            </tr>
          </thead>
          <tbody>
            {letters.map((letter) => (
              <Row key={letter.id} letter={letter} chosen={chosen.has(letter.id)} toggle={() => toggle(letter.id)} />
            ))}
          </tbody>
        </table>
      </Scroll>
    </>
  );
}

const Row = ({ letter, chosen, toggle }: { letter: LetterLine; chosen: boolean; toggle: () => void }) => (
  <tr data-letter={letter.id}>
    <td>
      {letter.settled === null ? (
        <input type="checkbox" aria-label={`Select ${letter.id}`} checked={chosen} onChange={toggle} />
      ) : null}
    </td>
    <th scope="row">
      <a href={to('dead-letters', letter.id)}>{letter.id}</a>
      <span class="dim sub">
        <Time at={letter.at} />
      </span>
    </th>
    <td class="words">
      <b>{letter.error}</b>
      {letter.path === '' ? null : <> at {letter.path}</>}
      {letter.failures > 1 ? <span class="pill">failed {letter.failures} times</span> : null}
      <span class="dim sub">{letter.settled === null ? letter.message : letter.settled.words}</span>
    </td>
    <td class="extra">
      {letter.from ?? 'nobody knows where'}
      <span class="dim sub">
        {letter.key === null ? 'no key' : letter.key} · by {letter.stage}
      </span>
    </td>
    <td class="extra words">
      <code>{letter.excerpt}</code>
    </td>
  </tr>
);
