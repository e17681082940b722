import {
  acceptedOf,
  type Alert,
  type AlertKind,
  type Coordinates,
  deadLetter,
  decodeSignal,
  encode,
  type InputRecord,
  type OutputRecord,
  refuse,
  type Topics,
  traceOf,
} from '#events';
import type { DyadFold, DyadState, Escalation, EscalationInput } from '#escalation';
import type { Alerter, StageResult } from '../stage.js';
import { Clock, CLOCK_KEY } from './clock.js';
import type { LogEntry } from './log-entry.js';

export interface AlerterOptions {
  topics: Topics;
  escalation: Escalation;
}

const STAGE = 'alerter';
const SOURCE = '/tautline/alerter';
/** A tick further than this from the broker's time of receipt comes from a clock that is wrong, in ms. */
const TICK_TOLERANCE = 5 * 60_000;

const coordinatesOf = (record: InputRecord, incarnation: number | undefined): Coordinates => ({
  topic: record.topic,
  partition: record.partition,
  offset: record.offset,
  ...(incarnation !== undefined && { incarnation }),
});

function read(record: InputRecord, incarnation: number | undefined): LogEntry {
  const entry = { record, after: coordinatesOf(record, incarnation) };
  const decoded = decodeSignal(record);
  if (!decoded.ok) return { ...entry, kind: 'refused', refusal: decoded.refusal };
  const { value } = decoded;
  if (value.op === 'tick') {
    const near = Math.abs(Date.parse(value.at) - record.timestamp) <= TICK_TOLERANCE;
    return near ? { ...entry, kind: 'tick', tick: value } : { ...entry, kind: 'idle' };
  }
  if (value.dyad === null) {
    return { ...entry, kind: 'refused', refusal: refuse('MissingField', 'The signal has no dyad', 'dyad') };
  }
  return { ...entry, kind: 'signal', dyad: value.dyad, signal: value };
}

/** Signals and ticks → alerts; the state of a dyad is its `tension.levels` record. */
export function createAlerter({ topics, escalation }: AlerterOptions): Alerter {
  const topicOf: Record<AlertKind, string> = {
    escalation: topics.escalation.name,
    'de-escalation': topics.deEscalation.name,
    divergence: topics.divergence.name,
  };
  const written = (alert: Alert, { headers }: InputRecord): OutputRecord =>
    encode('alert', alert, {
      topic: topicOf[alert.kind],
      source: SOURCE,
      accepted: acceptedOf(headers),
      trace: traceOf(headers),
    });

  return {
    decode: (records, incarnation) => records.map((record) => read(record, incarnation)),

    keys(batch, known) {
      const wanted = new Set<string>([CLOCK_KEY]);
      for (const entry of batch) if (entry.kind === 'signal') wanted.add(entry.dyad);
      const clock = known.get(CLOCK_KEY);
      const last = batch
        .flatMap((entry) => (entry.kind === 'tick' ? [entry.tick.at] : []))
        .sort()
        .at(-1);
      if (clock && last !== undefined) for (const dyad of Clock.of(clock).dueBy(last)) wanted.add(dyad);
      return [...wanted].filter((key) => !known.has(key));
    },

    escalate(batch, states): StageResult {
      const outputs: OutputRecord[] = [];
      const touched = new Map<string, unknown>();
      const folds = new Map<string, DyadFold>();
      const foldOf = (dyad: string): DyadFold => {
        let fold = folds.get(dyad);
        if (!fold)
          folds.set(dyad, (fold = escalation.resume((states.get(dyad) ?? undefined) as DyadState | undefined)));
        return fold;
      };
      let clock = Clock.of(states.get(CLOCK_KEY));
      const setClock = (after: Clock): void => {
        if (after === clock) return;
        clock = after;
        touched.set(CLOCK_KEY, after);
      };
      const step = (dyad: string, input: EscalationInput, { after, record }: LogEntry): void => {
        const fold = foldOf(dyad);
        for (const alert of fold.step(input, { dyad, clock: clock.at, after })) outputs.push(written(alert, record));
        // After each record, so that batches of any size leave the same clock.
        setClock(clock.withDue(dyad, fold.due()));
      };
      for (const entry of batch) {
        if (entry.kind === 'refused') {
          outputs.push(deadLetter(entry.record, entry.refusal, STAGE, topics.deadLetters.name));
        } else if (entry.kind === 'signal') {
          step(entry.dyad, entry.signal, entry);
        } else if (entry.kind === 'tick') {
          const { at } = entry.tick;
          if (clock.at !== null && at <= clock.at) continue;
          const woken = clock.dueBy(at);
          setClock(clock.withTick(at));
          for (const dyad of woken) step(dyad, { kind: 'tick', at }, entry);
        }
      }
      for (const [dyad, fold] of folds) {
        const state = fold.state();
        if (state && state !== states.get(dyad)) touched.set(dyad, state);
      }
      return { outputs, states: touched };
    },
  };
}
