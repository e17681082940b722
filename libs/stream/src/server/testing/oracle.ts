import type { InputRecord } from '#events';
import { readText } from './articles.js';
import { CLUSTER } from './cluster.js';
import { foldEntry, readEntry } from './dyads.js';
import { foldText, homeOf, NEW_ARTICLE, type Article, type Outcome, type Signal, type Text } from './fold-text.js';
import type { TwinKafka } from './twin-kafka.js';
import type { TwinLog } from './twin-log.js';

type Told<T> = T & { story?: string; from?: number };

const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Looks at committed logs alone. @param lives the input's partitions, for each time the topic was created
 * @returns what is wrong, or null
 */
export function judge(kafka: TwinKafka, lives: readonly (readonly TwinLog[])[]): string | null {
  const read = ({ topic, partitions }: { topic: string; partitions: number }): InputRecord[] =>
    range(partitions).flatMap((partition) => kafka.log(topic, partition).committed());
  const parsed = <T>(partition: number, { topic }: { topic: string }): Told<T>[] =>
    kafka
      .log(topic, partition)
      .committed()
      .map(({ value }) => JSON.parse(Buffer.from(value ?? []).toString()) as Told<T>);

  const inputs = lives.map((logs) => logs.map((log) => log.committed().map(readText)));
  const texts = new Map(inputs.flat(2).map((text) => [text.uid, text]));
  const dead = read(CLUSTER.dead).map(readText);
  const outcomes = range(CLUSTER.outcomes.partitions).map((p) => parsed<Outcome>(p, CLUSTER.outcomes));

  const count = new Map<string, number>();
  const add = (uid: string): unknown => count.set(uid, (count.get(uid) ?? 0) + 1);
  for (const { uid } of [...outcomes.flat(), ...dead]) add(uid);
  for (const { uid } of inputs.flat(2)) if (uid.endsWith('>')) add(uid.slice(0, -1));
  for (const [life, logs] of inputs.entries()) {
    for (const { uid } of logs.flat()) {
      const n = count.get(uid) ?? 0;
      if (n > 1) return `DOUBLED: ${uid} has ${n} outcomes`;
      if (n === 0 && life === inputs.length - 1) return `LOST: ${uid} has no outcome`;
    }
  }
  for (const { uid, kind } of dead) if (kind === 'text') return `DEAD: nothing was wrong with ${uid}`;

  const isDead = new Set(dead.map(({ uid }) => uid));
  for (const p of range(CLUSTER.fragments.partitions)) {
    const folded = inputs.flatMap((logs) => logs[p] ?? []).filter(({ uid }) => count.has(uid) && !isDead.has(uid));
    const want = fold(folded.filter(({ article }) => homeOf(article) === p));
    const got = (outcomes[p] ?? []).map(({ story: _story, ...outcome }) => outcome);
    if (!same(got, want.outcomes))
      return `STATE: outcomes of ${p} are ${JSON.stringify(got)}, the fold says ${JSON.stringify(want.outcomes)}`;
    for (const q of range(CLUSTER.signals.partitions)) {
      const sent = parsed<Signal>(q, CLUSTER.signals).filter(({ from }) => from === p);
      const due = want.signals.filter(({ dyad }) => dyad % CLUSTER.signals.partitions === q);
      if (
        !same(
          sent.map(({ from: _from, ...signal }) => signal),
          due,
        )
      )
        return `SIGNALS: ${p} told ${q} ${JSON.stringify(sent)}, the fold says ${JSON.stringify(due)}`;
    }
  }

  for (const q of range(CLUSTER.signals.partitions)) {
    const states = new Map<string, unknown>();
    const log = kafka.log(CLUSTER.signals.topic, q).committed();
    const want = log.flatMap((record) => foldEntry(states, readEntry(record)) ?? []);
    const got = parsed(q, CLUSTER.alerts);
    if (!same(got, want)) return `ALERTS: ${q} has ${JSON.stringify(got)}, the fold says ${JSON.stringify(want)}`;
  }

  return twoNames(outcomes.flat(), texts);
}

function fold(texts: readonly Text[]): { outcomes: Outcome[]; signals: Signal[] } {
  const states = new Map<number, Article>();
  const folded = texts.map((text) => {
    const result = foldText(states.get(text.article) ?? NEW_ARTICLE, text);
    states.set(text.article, result.article);
    return result;
  });
  return {
    outcomes: folded.map(({ outcome }) => outcome),
    signals: folded.flatMap(({ signals }) => signals),
  };
}

function twoNames(outcomes: readonly Told<Outcome>[], texts: ReadonlyMap<string, Text>): string | null {
  const names = new Map<string, string | undefined>();
  for (const { uid, verdict, story } of outcomes) {
    const bands = texts.get(uid)?.bands.join();
    if (verdict !== 'first' || !bands) continue;
    if (names.has(bands) && names.get(bands) !== story)
      return `NEAR: ${bands} is called ${names.get(bands)} and, by ${uid}, ${story}`;
    names.set(bands, story);
  }
  return null;
}
