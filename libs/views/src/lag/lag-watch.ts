import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  GroupWatch,
  History,
  placeOf,
  type GroupFacts,
  type GroupSummary,
  type GroupView,
  type HistoryPoint,
  type LagSnapshot,
  type Minute,
  type Stale,
  type WindowOptions,
} from '#lag';
import type { Cluster, GroupCommit, SurveyedGroup } from '#stream';
import { CommitFeed } from './commit-feed.js';
import { LogWatch } from './log-watch.js';
import { LookAhead, type Want } from './look-ahead.js';
import { placesOf, positionOf, wantOf, type Place } from './positions.js';
import { Retentions } from './retentions.js';
import { stageFacts, type StageOfPipeline } from './stages.js';

export interface LagWatchOptions {
  cluster: Cluster;
  pipeline: readonly StageOfPipeline[];
  /** Of the commits that are judged together. */
  window?: WindowOptions;
  /** ms since the epoch. */
  now?: () => number;
}

/** Minutes in a sparkline. */
const RECENT = 30;
/** A commit that is heard within so many ms is one of now. */
const FRESH = 10_000;
/** Partitions worked on before others have their turn. */
const AT_ONCE = 5_000;

/** A group as it was seen last. */
interface Kept {
  view: GroupView;
  /** When that was, ms. */
  at: number;
  /** Why it could not be seen since. */
  unavailable: string | null;
}

export interface Reading extends Pick<LagSnapshot, 'commitTimes' | 'brokers' | 'pipeline' | 'groups'> {
  /** Groups that were there before and no longer are. */
  gone: string[];
  /** A minute that is over, to be written down. */
  minute: Minute | null;
}

/** Lag of all groups on a cluster, seen again and again. */
export class LagWatch {
  readonly history = new History();
  private readonly feed: CommitFeed;
  private readonly logs = new LogWatch();
  private readonly ahead: LookAhead;
  private readonly retentions: Retentions;
  private readonly watches = new Map<string, GroupWatch>();
  private kept = new Map<string, Kept>();
  /** By group, the topic that a stage of ours reads whole. */
  private readonly reads: ReadonlyMap<string, string>;
  private readonly now: () => number;

  constructor(private readonly options: LagWatchOptions) {
    const { cluster, now = Date.now } = options;
    this.now = now;
    this.reads = new Map(options.pipeline.map(({ group, reads }) => [group, reads]));
    this.ahead = new LookAhead(cluster);
    this.retentions = new Retentions(cluster);
    this.feed = new CommitFeed(cluster, (commit) => this.heard(commit), now);
  }

  /** Resolves when the commits of the recent past have been read. */
  get ready(): Promise<void> {
    return this.feed.ready;
  }

  async read(): Promise<Reading> {
    const { cluster, pipeline } = this.options;
    const survey = await cluster.survey([...this.kept.keys()]);
    const now = this.now();
    this.see(survey, now);
    await this.retentions.refresh(this.logs.topics, now);
    const groups = survey.groups.map((group) => ({
      group,
      places: placesOf(group, this.logs, this.reads.get(group.group) ?? null),
    }));
    await this.ahead.look(this.wants(groups));
    const before = this.kept;
    this.kept = new Map();
    let done = 0;
    for (const { group, places } of groups) {
      const last = before.get(group.group);
      if (group.unavailable !== undefined && last) {
        this.kept.set(group.group, { ...last, unavailable: group.unavailable });
      } else {
        this.kept.set(group.group, { view: this.viewOf(group, places, now), at: now, unavailable: null });
      }
      if ((done += places.length) >= AT_ONCE) await nextTurn((done = 0));
    }
    const gone = [...before.keys()].filter((group) => !this.kept.has(group));
    for (const group of gone) this.watches.delete(group);
    const seen = [...this.kept.values()].filter(({ unavailable }) => unavailable === null);
    // What is old is no fact of this minute.
    const minute = this.history.see(
      seen.map(({ view }) => view.summary),
      now,
    );
    return {
      ...{ gone, minute, brokers: survey.brokers, commitTimes: this.feed.state },
      pipeline: pipeline.map((stage) => {
        const kept = this.kept.get(stage.group);
        return stageFacts(stage, kept?.view, kept ? this.staleOf(kept) : null);
      }),
      groups: [...this.kept.values()].map((kept) => this.summaryOf(kept)).sort(byName),
    };
  }

  group(name: string): Omit<GroupFacts, 'at' | 'stale'> | null {
    const kept = this.kept.get(name);
    return kept ? { ...kept.view, summary: this.summaryOf(kept) } : null;
  }

  /** @param minutes up to 1,440; null where nothing was ever heard of the group */
  points(name: string, minutes?: number): HistoryPoint[] | null {
    return this.history.points(name, this.now(), minutes);
  }

  close(): Promise<void> {
    return this.feed.close();
  }

  private heard({ group, topic, partition, offset, at }: GroupCommit): void {
    if (offset === null) return;
    this.watch(group).heard({ topic, partition }, offset, at, this.endAt(topic, partition, at));
  }

  /** Where the log ended when that was committed: known of what is committed now, not of the past. */
  private endAt(topic: string, partition: number, at: number): number | undefined {
    return this.now() - at > FRESH ? undefined : this.logs.end(topic, partition);
  }

  private see(survey: Parameters<LogWatch['see']>[0], now: number): void {
    const ids = new Map(this.logs.topics.map((topic) => [topic, this.logs.madeAnew(topic)]));
    this.logs.see(survey, now);
    for (const [topic, before] of ids) if (this.logs.madeAnew(topic) !== before) this.ahead.forget(topic);
  }

  /** One after the other: all at once they would be as many as all groups have partitions. */
  private *wants(groups: readonly { places: readonly Place[] }[]): Iterable<Want> {
    for (const { places } of groups) {
      for (const place of places) {
        const want = wantOf(place, this.logs);
        if (want) yield want;
      }
    }
  }

  private viewOf(of: SurveyedGroup, places: ReturnType<typeof placesOf>, now: number): GroupView {
    const { group, state, protocol, members } = of;
    const heardSince = this.feed.heardSince;
    const commitsNothing = of.committed.every(({ offset }) => offset === null);
    const watch = this.watch(group);
    return watch.see({
      ...{ group, state, protocol, members, now },
      partitions: places.map((at) => {
        const { topic, partition } = at;
        const place = placeOf(at);
        const anew = this.logs.madeAnew(topic);
        const recreated = anew !== undefined && !watch.hasCommittedSince(at, anew);
        const position = positionOf(at, this.logs, this.ahead, { recreated, commitsNothing });
        const [ends, retention] = [this.logs.endsOf(place), this.retentions.of(topic)];
        return { topic, partition, position, heardSince, now, ends, retention };
      }),
    });
  }

  private watch(group: string): GroupWatch {
    const known = this.watches.get(group);
    if (known) return known;
    const watch = new GroupWatch(this.options.window);
    this.watches.set(group, watch);
    return watch;
  }

  private summaryOf(kept: Kept): GroupSummary {
    const { summary } = kept.view;
    return {
      ...summary,
      stale: this.staleOf(kept),
      recent: this.history.recent(summary.group, this.now(), RECENT),
    };
  }

  private staleOf({ at, unavailable }: Kept): Stale | null {
    return unavailable === null ? null : { because: unavailable, age: Math.round((this.now() - at) / 1000) };
  }
}

const byName = (a: GroupSummary, b: GroupSummary): number => (a.group < b.group ? -1 : 1);
