import {
  articleKey,
  type Coordinates,
  deadLetter,
  decodeFragment,
  detectLanguage,
  encode,
  type Enriched,
  type Fragment,
  fragmentId,
  type InputRecord,
  type Kill,
  type Signal,
  type OutputRecord,
  partitionFor,
  refuse,
  SCHEMA_VERSION,
  type Topics,
  traceOf,
  type Withdrawal,
} from '#events';
import type { Enricher, EnrichResult } from '../stage.js';
import { bandsOf, LEAST_BANDS, similarityOf } from '../stories/near-duplicates.js';
import type { Claim, StoryVerdict } from '../stories/claim.js';
import { type ArticleState, NEW_ARTICLE } from './article-state.js';
import { Diary, diaryKeys } from './diary.js';
import type { Touching } from './diary-state.js';
import { foldFragment, foldKill, type TakenBack, verdictOn } from './fold-fragment.js';
import type { Incoming } from './incoming.js';
import type { ScoringPass, TaggingPass } from './passes.js';
import { identified, referenceTo } from './read-signals.js';
import type { Verdict } from './verdict.js';

export interface EnricherOptions {
  topics: Topics;
  tagger: TaggingPass;
  scorer: ScoringPass;
  /** Version of the scoring data; goes into every record as `rules`. */
  rules: string;
}

const STAGE = 'enricher';
const SOURCE = '/tautline/enricher';

const coordinatesOf = ({ record, incarnation }: Incoming): Coordinates => ({
  topic: record.topic,
  partition: record.partition,
  offset: record.offset,
  ...(incarnation !== undefined && { incarnation }),
});

const touching = (batch: readonly Incoming[]): Touching[] =>
  batch.filter((entry): entry is Touching => 'fragment' in entry);

/** Null where the language can be scored. */
function unscoredBecause({ language, text }: Fragment): string | null {
  const tag = language ?? detectLanguage(text);
  return tag === null || /^en\b/i.test(tag) ? null : `language: ${tag} is not supported`;
}

/** Fragments → enriched fragments and signals; the state of an article says what is new in a fragment. */
export function createEnricher({ topics, tagger, scorer, rules }: EnricherOptions): Enricher {
  function read(record: InputRecord): Incoming {
    const decoded = decodeFragment(record);
    if (!decoded.ok) return { record, kind: 'refused', refusal: decoded.refusal };
    const key = articleKey(decoded.fragment);
    const home = partitionFor(key, topics.fragments.partitions);
    if (record.partition !== home) return { record, kind: 'misrouted', key, home };
    return decoded.kind === 'kill'
      ? { record, kind: 'kill', key, fragment: decoded.fragment }
      : { record, kind: 'fragment', key, fragment: decoded.fragment, bands: bandsOf(decoded.fragment.text) };
  }

  const withdrawn = (
    all: readonly TakenBack[],
    { fragment, record }: { fragment: Fragment | Kill; record: InputRecord },
    instead: readonly Signal[] = [],
  ): OutputRecord[] =>
    all.map(({ signal, index, because }, i) => {
      const further = [...all.slice(i + 1).map((other) => other.signal), ...instead];
      const more = further.filter(({ dyad }) => dyad === signal.dyad).length;
      const withdrawal: Withdrawal = {
        schema: SCHEMA_VERSION,
        rules,
        id: signal.id,
        op: 'withdrawn',
        dyad: signal.dyad,
        because,
        ...(more > 0 && { more }),
        fragment: { ...referenceTo(fragment), index },
      };
      return encode('withdrawal', withdrawal, {
        topic: topics.signals.name,
        source: SOURCE,
        accepted: record.timestamp,
        trace: traceOf(record.headers),
      });
    });

  function enrichOne(
    entry: Extract<Incoming, { kind: 'fragment' }>,
    before: ArticleState,
    told: StoryVerdict,
    outputs: OutputRecord[],
  ): { state: ArticleState; verdict: Verdict } {
    const { fragment, record, bands } = entry;
    const verdict = verdictOn(before, fragment);
    if (verdict === 'duplicate' || verdict === 'superseded') return { state: before, verdict };
    if (verdict === 'conflict') {
      const said = `Version ${fragment.version} of fragment ${fragment.index} of ${entry.key} was seen with another text`;
      outputs.push(deadLetter(record, refuse('VersionConflict', said, 'version'), STAGE, topics.deadLetters.name));
      return { state: before, verdict: 'refused' };
    }

    const unscored = unscoredBecause(fragment);
    const analysis = unscored === null ? tagger.tag(fragment, before.tagging) : null;
    const reading = analysis && scorer.score(fragment, analysis, before.tension);
    const found = identified(reading?.signals ?? [], fragment, told.story, rules);
    const folded = foldFragment(before, fragment, found);
    const state: ArticleState =
      analysis && reading ? { ...folded.state, tagging: analysis.context, tension: reading.context } : folded.state;

    const from = { source: SOURCE, accepted: record.timestamp, trace: traceOf(record.headers) };
    const ownStory = told.story.startsWith(`${entry.key}#${fragment.index}.`);
    const enriched: Enriched = {
      ...fragment,
      schema: SCHEMA_VERSION,
      rules,
      entities: [...(analysis?.entities ?? [])],
      attributions: reading?.attributions ?? [],
      signals: folded.signals,
      story: told.story,
      ...(told.matched > 0 &&
        !ownStory && {
          duplicate: { of: told.story, kind: 'near', similarity: similarityOf(told.matched, bands.length) },
        }),
      ...(unscored !== null && { unscored }),
      coordinates: coordinatesOf(entry),
    };
    outputs.push(encode('enriched', enriched, { topic: topics.enriched.name, ...from }));
    outputs.push(...withdrawn(folded.takenBack, entry, folded.observed));
    outputs.push(...folded.observed.map((signal) => encode('signal', signal, { topic: topics.signals.name, ...from })));
    return { state, verdict };
  }

  return {
    decode: (records, incarnation) =>
      records.map((record) => ({ ...read(record), ...(incarnation !== undefined && { incarnation }) })),

    keys(batch, known) {
      const heard = touching(batch);
      const wanted = new Set([...heard.map(({ key }) => key), ...diaryKeys(heard, known)]);
      return [...wanted].filter((key) => !known.has(key));
    },

    claims: (batch) =>
      batch.map((entry): Claim | null =>
        entry.kind === 'fragment' && entry.bands.length > 0
          ? { story: fragmentId(entry.fragment), bands: entry.bands, least: LEAST_BANDS }
          : null,
      ),

    enrich(batch, states, stories): EnrichResult {
      const outputs: OutputRecord[] = [];
      const touched = new Map<string, ArticleState>();
      const diary = new Diary(touching(batch), states);
      const verdicts = batch.map((entry, i): Verdict => {
        if (entry.kind === 'refused') {
          outputs.push(deadLetter(entry.record, entry.refusal, STAGE, topics.deadLetters.name));
          return 'refused';
        }
        if (entry.kind === 'misrouted') {
          const { value, headers, timestamp } = entry.record;
          outputs.push({
            topic: topics.fragments.name,
            partition: entry.home,
            key: entry.key,
            value,
            headers,
            timestamp,
          });
          return 'misrouted';
        }
        diary.turnTo(entry);
        const known = touched.get(entry.key) ?? (states.get(entry.key) as ArticleState | undefined | null);
        const before = known && !diary.isForgotten(known) ? known : NEW_ARTICLE;
        if (entry.kind === 'kill') {
          const { state, takenBack } = foldKill(before, entry.fragment);
          outputs.push(...withdrawn(takenBack, entry));
          touched.set(entry.key, diary.touch(entry, state));
          return 'kill';
        }
        const told = stories[i] ?? { story: fragmentId(entry.fragment), matched: 0 };
        const { state: folded, verdict } = enrichOne(entry, before, told, outputs);
        const state = diary.touch(entry, folded);
        if (state !== before) touched.set(entry.key, state);
        return verdict;
      });
      return { outputs, states: new Map([...touched, ...diary.changes(touched)]), verdicts };
    },
  };
}
