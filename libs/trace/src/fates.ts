import {
  decodeFragment,
  decodeJson,
  formatTime,
  fragmentId,
  readDeadLetter,
  readNote,
  type Coordinates,
  type DeadLetter,
  type Enriched,
  type Fragment,
  type InputRecord,
  type Kill,
} from '#events';
import type { FragmentTrace, SignalTrace } from './trace.js';

/** What the log holds of an article, each in the order of its partition. */
export interface Held {
  fragments: readonly InputRecord[];
  enriched: readonly InputRecord[];
  /** Dead letters and the notes of their redrives. */
  deadLetters: readonly InputRecord[];
  /** By id of a signal, why it was taken back. */
  withdrawn: ReadonlyMap<string, string>;
  /** The next offset that the enricher reads; null where that cannot be told. */
  committed: number | null;
}

const placeOf = ({ topic, partition, offset }: Omit<Coordinates, 'incarnation'>): string =>
  `${topic}/${partition}/${offset}`;
const whereIs = ({ topic, partition, offset }: InputRecord): Coordinates => ({ topic, partition, offset });

/** One fate for each record of the article, in the order of the log. */
export function fatesOf({ fragments, enriched, deadLetters, withdrawn, committed }: Held): FragmentTrace[] {
  const found = new Map(
    enriched.flatMap((record) => {
      const decoded = decodeJson('enriched', record);
      const at = decoded.ok ? decoded.value.coordinates : undefined;
      return decoded.ok && at ? [[placeOf(at), decoded.value] as const] : [];
    }),
  );
  const letters = lettersIn(deadLetters);
  const before: Accepted[] = [];
  const traces = fragments.map((record): FragmentTrace => {
    const decoded = decodeFragment(record);
    const fragment = decoded.ok ? decoded.fragment : undefined;
    const base = {
      ...(fragment && identityOf(fragment)),
      coordinates: whereIs(record),
      receivedAt: formatTime(record.timestamp),
      entities: [],
      signals: [],
    };
    const result = found.get(placeOf(record));
    const letter = letters.get(placeOf(record));
    if (letter) return { ...base, fate: 'dead-lettered', deadLetter: letter };
    if (result) {
      before.push({ fragment: result, record });
      return { ...base, ...acceptance(result, withdrawn) };
    }
    if (committed === null)
      return { ...base, fate: 'unknown', because: 'how far the enricher has read cannot be told' };
    if (record.offset >= committed) return { ...base, fate: 'waiting', because: 'the enricher has not read it yet' };
    if (decoded.ok && decoded.kind === 'kill') {
      before.push({ fragment: decoded.fragment, record });
      return { ...base, fate: 'kill', because: killed(decoded.fragment) };
    }
    return { ...base, ...(fragment ? notNew(fragment, before) : { fate: 'unknown', because: 'it cannot be read' }) };
  });
  const here = new Set(fragments.map(placeOf));
  const gone = deadLetters.filter((record) => {
    const from = readDeadLetter(record)?.from;
    return from !== undefined && !(from && here.has(placeOf(from)));
  });
  return [...traces, ...gone.map((record) => onlyLetter(record, letters))];
}

interface Accepted {
  fragment: Enriched | Fragment | Kill;
  record: InputRecord;
}

const identityOf = (fragment: Fragment | Kill): Pick<FragmentTrace, 'id' | 'index' | 'version'> => ({
  id: fragmentId(fragment),
  ...(fragment.index !== undefined && { index: fragment.index }),
  version: fragment.version,
});

function acceptance(
  { entities, signals, duplicate, unscored }: Enriched,
  withdrawn: ReadonlyMap<string, string>,
): Pick<FragmentTrace, 'fate' | 'entities' | 'signals' | 'resembles' | 'unscored'> {
  return {
    fate: 'accepted',
    ...(duplicate && { resembles: { story: duplicate.of, similarity: duplicate.similarity } }),
    ...(unscored !== undefined && { unscored }),
    entities: entities.map(({ kind, id, name, text }) => ({ kind, id, name, text })),
    signals: signals.map((signal): SignalTrace => {
      const { id, dimension, event, direction, intensity, standing, dyad, evidence } = signal;
      const because = withdrawn.get(id);
      return {
        ...{ id, dimension, direction, intensity, standing, dyad, quote: evidence.text },
        event: event.mode === undefined ? event.type : `${event.type}/${event.mode}`,
        ...(because !== undefined && { withdrawn: because }),
      };
    }),
  };
}

const killed = ({ index, version }: Kill): string =>
  `takes back ${index === undefined ? 'all fragments' : `fragment ${index}`} up to version ${version}`;

/** A record that the enricher has read and made nothing of says nothing new: what was there before tells why. */
function notNew(
  { index, version, text }: Fragment | Kill,
  before: readonly Accepted[],
): Pick<FragmentTrace, 'fate' | 'because' | 'of'> {
  const same = before.filter(({ fragment }) => fragment.index === index && fragment.status !== 'canceled');
  const repeated = same.find(({ fragment }) => fragment.version === version && fragment.text === text);
  const kill = before.find(
    ({ fragment }) =>
      fragment.status === 'canceled' && fragment.version >= version && (fragment.index ?? index) === index,
  );
  if (kill) return { fate: 'superseded', because: `a kill of version ${kill.fragment.version} covers it` };
  const newer = same.find(({ fragment }) => fragment.version > version);
  if (newer) return { fate: 'superseded', because: `version ${newer.fragment.version} was there already` };
  if (repeated) return { fate: 'duplicate', of: whereIs(repeated.record) };
  const shorter = before.find(
    ({ fragment }) => fragment.version > version && fragment.total !== undefined && fragment.total <= (index ?? 0),
  );
  if (shorter) return { fate: 'superseded', because: `version ${shorter.fragment.version} has fewer fragments` };
  return { fate: 'duplicate', because: 'it repeats a record that is older than what was searched' };
}

type LetterTrace = NonNullable<FragmentTrace['deadLetter']>;

/** By the place of the record that was refused. */
function lettersIn(records: readonly InputRecord[]): Map<string, LetterTrace> {
  const redriven = new Map(
    records.flatMap((record) => {
      const note = readNote(record);
      return note ? [[note.of, note.to] as const] : [];
    }),
  );
  return new Map(
    records.flatMap((record) => {
      const letter = readDeadLetter(record);
      return letter?.from ? [[placeOf(letter.from), letterTrace(letter, redriven.get(letter.id))] as const] : [];
    }),
  );
}

const letterTrace = ({ id, error, message, path }: DeadLetter, redrivenTo: string | undefined): LetterTrace => ({
  ...{ id, error, message },
  ...(path !== '' && { path }),
  ...(redrivenTo !== undefined && { redrivenTo }),
});

/** The record itself is no longer in the log, or lay in another partition. */
function onlyLetter(record: InputRecord, letters: ReadonlyMap<string, LetterTrace>): FragmentTrace {
  const letter = readDeadLetter(record);
  const known = letter?.from ? letters.get(placeOf(letter.from)) : undefined;
  return {
    ...(letter?.from && { coordinates: whereIs({ ...record, ...letter.from }) }),
    receivedAt: formatTime(letter?.from?.timestamp ?? record.timestamp),
    fate: 'dead-lettered',
    ...(letter && { deadLetter: known ?? letterTrace(letter, undefined) }),
    entities: [],
    signals: [],
  };
}
