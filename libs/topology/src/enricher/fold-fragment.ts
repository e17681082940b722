import { digest, type Fragment, type Kill, type Signal, type WithdrawalCause } from '#events';
import { type ArticleState, isGone, type SeenFragment, type StandingSignal } from './article-state.js';
import type { Verdict } from './verdict.js';

/** A signal to be taken back, and why. */
export interface TakenBack {
  signal: StandingSignal;
  index: number;
  because: WithdrawalCause;
}

export interface Folded {
  state: ArticleState;
  takenBack: TakenBack[];
}

/** The place of a usable fragment in what is known of its article; decided before anything is scored. */
export function verdictOn(
  state: ArticleState,
  fragment: Fragment,
): Extract<Verdict, 'first' | 'correction' | 'duplicate' | 'superseded'> | 'conflict' {
  const seen = state.fragments[fragment.index];
  if (isGone(state, fragment.index, fragment.version)) return 'superseded';
  if (!seen) return 'first';
  if (seen.version > fragment.version) return 'superseded';
  if (seen.version < fragment.version) return 'correction';
  return seen.digest === digest(fragment.text) ? 'duplicate' : 'conflict';
}

/** Everything that a later version has to repeat for the signal to go on standing. */
const sameness = ({ evidence, ...signal }: Signal): string =>
  digest(
    JSON.stringify([
      signal.dimension,
      signal.event,
      signal.direction,
      signal.intensity,
      signal.confidence,
      signal.actor,
      signal.target,
      signal.dyad,
      signal.dyadFrom,
      signal.theatre,
      signal.speaker,
      signal.standing,
      signal.occurredAt,
      signal.quantities,
      signal.platforms,
      evidence,
    ]),
  );

/** Drops the signals of every fragment that `gone` names; the fragments stay known, so that they are not scored again. */
function takeBack(
  fragments: ArticleState['fragments'],
  because: WithdrawalCause,
  gone: (index: number, version: number) => boolean,
): { fragments: ArticleState['fragments']; takenBack: TakenBack[] } {
  const takenBack: TakenBack[] = [];
  const kept: Record<string, SeenFragment> = {};
  for (const [key, seen] of Object.entries(fragments)) {
    const index = Number(key);
    const stays = seen.signals.length === 0 || !gone(index, seen.version);
    kept[key] = stays ? seen : { ...seen, signals: [] };
    if (!stays) takenBack.push(...seen.signals.map((signal) => ({ signal, index, because })));
  }
  return { fragments: kept, takenBack };
}

export function foldKill(state: ArticleState, { index, version }: Kill): Folded {
  const killed: ArticleState =
    index === undefined
      ? { ...state, killed: Math.max(state.killed, version) }
      : {
          ...state,
          killedFragments: {
            ...state.killedFragments,
            [index]: Math.max(state.killedFragments[index] ?? 0, version),
          },
        };
  const { fragments, takenBack } = takeBack(state.fragments, 'killed', (i, v) => isGone(killed, i, v));
  return { state: { ...killed, fragments }, takenBack };
}

/** A higher version that names a smaller length takes back what lies beyond it. */
function foldLength(state: ArticleState, { version, total }: Fragment): Folded {
  if (total === undefined || version < (state.length?.version ?? 1)) return { state, takenBack: [] };
  const length = { version, total };
  const { fragments, takenBack } = takeBack(
    state.fragments,
    'shortened',
    (index, seen) => seen < version && index >= total,
  );
  return { state: { ...state, length, fragments }, takenBack };
}

/**
 * A fragment that counts, with its signals. What an earlier version said and this one repeats goes on standing under its
 * first id; the rest of the earlier version is taken back.
 * @returns the signals as they stand, and which of them are new
 */
export function foldFragment(
  before: ArticleState,
  fragment: Fragment,
  found: readonly Signal[],
): Folded & { signals: Signal[]; observed: Signal[] } {
  const shortened = foldLength(before, fragment);
  const old = shortened.state.fragments[fragment.index]?.signals ?? [];
  const free = new Map<string, StandingSignal[]>();
  for (const signal of old) free.set(signal.same, [...(free.get(signal.same) ?? []), signal]);

  const standing: StandingSignal[] = [];
  const observed: Signal[] = [];
  const signals = found.map((signal) => {
    if (signal.dyad === null) return signal;
    const same = sameness(signal);
    const kept = free.get(same)?.shift();
    standing.push(kept ?? { id: signal.id, dyad: signal.dyad, version: fragment.version, same });
    if (!kept) observed.push(signal);
    return kept ? { ...signal, id: kept.id, fragment: { ...signal.fragment, version: kept.version } } : signal;
  });
  const still = new Set(standing.map(({ id }) => id));
  const corrected = old
    .filter(({ id }) => !still.has(id))
    .map((signal) => ({ signal, index: fragment.index, because: 'corrected' as const }));
  const seen: SeenFragment = { version: fragment.version, digest: digest(fragment.text), signals: standing };
  return {
    state: {
      ...shortened.state,
      fragments: { ...shortened.state.fragments, [fragment.index]: seen },
    },
    takenBack: [...shortened.takenBack, ...corrected],
    signals,
    observed,
  };
}
