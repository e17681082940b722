import { useEffect, useRef } from 'preact/hooks';
import { duration, whole } from './pieces/figures.js';
import { Icon } from './pieces/icon.js';
import { Mark } from './pieces/status.js';
import { asking } from './state/access.js';
import { line, parts, stale } from './state/line.js';
import { route, to } from './state/route.js';
import { Alerts } from './views/alerts.js';
import { Dyad } from './views/dyad.js';
import { Group } from './views/group.js';
import { Groups } from './views/groups.js';
import { KeyDialog } from './views/key-dialog.js';
import { Letter } from './views/letter.js';
import { Letters } from './views/letters.js';
import { Overview } from './views/overview.js';

const VIEWS = [
  { name: 'Overview', path: '' },
  { name: 'Groups', path: 'groups' },
  { name: 'Alerts', path: 'alerts' },
  { name: 'Dead letters', path: 'dead-letters' },
];

function View() {
  const [view = '', name] = route.value.path;
  if (view === '') return <Overview />;
  if (view === 'groups') return name === undefined ? <Groups /> : <Group key={name} name={name} />;
  if (view === 'alerts') return <Alerts />;
  if (view === 'dyads' && name !== undefined) return <Dyad key={name} dyad={name} />;
  if (view === 'dead-letters') return name === undefined ? <Letters /> : <Letter key={name} id={name} />;
  return (
    <>
      <h1>There is no such view</h1>
      <p>
        <a href={to()}>To the overview</a>
      </p>
    </>
  );
}

const LINES = {
  connecting: { icon: 'unknown', tone: 'dim', word: 'Connecting' },
  live: { icon: 'ok', tone: 'good', word: 'Live' },
  broken: { icon: 'stop', tone: 'bad', word: 'Disconnected' },
  locked: { icon: 'key', tone: 'warn', word: 'Key needed' },
} as const;

function Line() {
  const { icon, tone, word } = LINES[line.value];
  return (
    <p class="line" role="status" data-line={line.value}>
      <Mark icon={icon} tone={tone}>
        {word}
      </Mark>
    </p>
  );
}

/** What is shown is old: why, and how old it is. The age is not read out every second. */
function Banner() {
  const old = stale.value;
  if (old === null) return null;
  return (
    <div class="banner">
      <span role="alert">
        <Icon name="warn" /> {old.because}.
      </span>{' '}
      {old.age === null ? 'Nothing could be read yet.' : `What you see is ${duration(old.age)} old.`}
    </div>
  );
}

const current = (path: string): boolean => (route.value.path[0] ?? '') === path;

export function App() {
  const main = useRef<HTMLElement>(null);
  const place = route.value.path.join('/');
  const first = useRef(true);
  // Another view is another page: it begins at its top, and with its heading for those who do not see.
  useEffect(() => {
    const title = main.current?.querySelector('h1')?.textContent ?? '';
    document.title = `${title === '' ? '' : `${title} · `}Tautline`;
    if (!first.current) {
      window.scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [place]);
  const letters = parts.value.letters?.[''].total ?? 0;
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to content
      </button>
      <header>
        <a class="brand" href={to()}>
          Tautline
        </a>
        <nav aria-label="Views">
          {VIEWS.map(({ name, path }) => (
            <a key={path} href={path === '' ? to() : to(path)} aria-current={current(path) ? 'page' : undefined}>
              {name}
              {path === 'dead-letters' && letters > 0 ? <span class="pill">{whole(letters)}</span> : null}
            </a>
          ))}
        </nav>
        <Line />
        <button type="button" class="key-button" onClick={() => (asking.value = true)}>
          <Icon name="key" /> Key
        </button>
      </header>
      <Banner />
      <main id="main" ref={main} tabIndex={-1}>
        <View />
      </main>
      {asking.value ? <KeyDialog /> : null}
    </>
  );
}
