import { silent } from '../../logger.js';
import { jsonCodec } from '../changelog.js';
import { Owner } from '../owner.js';
import type { OwnerOptions, OwnerPorts } from '../owner-options.js';
import { articles, textRecord, type BrokenArticles } from './articles.js';
import { Calls, type Answer, type Process } from './calls.js';
import { CLUSTER } from './cluster.js';
import { dyads, tickRecord } from './dyads.js';
import type { Text } from './fold-text.js';
import { TwinKafka, type BrokenKafka } from './twin-kafka.js';
import type { TwinLog } from './twin-log.js';
import { TwinMemory } from './twin-memory.js';
import { TwinPort } from './twin-port.js';
import { TwinRedis, type BrokenRedis } from './twin-redis.js';
import { TwinStories } from './twin-stories.js';

/** One rule left out. */
export interface Breach {
  kafka?: BrokenKafka;
  redis?: BrokenRedis;
  articles?: (world: World, process: Process) => BrokenArticles;
  ports?: (ports: OwnerPorts, world: World) => OwnerPorts;
  options?: Partial<OwnerOptions>;
  /** All attempts of a process take the same token. */
  keepsToken?: boolean;
  /** A rebuild that was not needed is no fault: what is missed is worse than that. */
  mayRebuild?: boolean;
  /** Whoever is told to stop is taken for gone at once. */
  leavesAtOnce?: boolean;
}

interface Running {
  process: Process;
  owner: Owner;
}

type Stage = 'fragments' | 'signals';

/** Owners that have been replaced and are not gone yet. */
const MOST_ZOMBIES = 3;
/** Rounds without anything new after which nothing new will come. */
const QUIET = 8;
const MOST_ROUNDS = 600;
const MINUTE = 60_000;

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A cluster, a Redis, and an owner of each partition; what happens to them is for others to say. */
export class World {
  readonly kafka: TwinKafka;
  readonly redis: TwinRedis;
  readonly calls = new Calls();
  readonly lives: TwinLog[][] = [];
  private readonly current = new Map<string, Running>();
  private zombies: Running[] = [];
  private readonly published: { text: Omit<Text, 'uid'>; at: number }[] = [];
  private clock = 0;
  private uids = 0;
  private tokens = 0;
  private attempts = 0;
  private isTrimmed = false;
  private isMisplaced = false;
  /** Rebuilds completed, by partition. */
  private readonly rebuilds = new Map<string, number>();
  private isLost = false;

  constructor(private readonly breach: Breach = {}) {
    this.kafka = new TwinKafka(breach.kafka);
    this.redis = new TwinRedis(breach.redis);
    for (const { topic, partitions } of Object.values(CLUSTER)) this.create(topic, partitions);
    for (const [stage, partition] of this.places()) this.start(stage, partition);
  }

  publish(text: Omit<Text, 'uid'>, at: number): void {
    this.published.push({ text, at });
    this.kafka.append(textRecord({ ...text, uid: `${this.uids++}` }, at));
  }

  async turn(n: number, answer?: Answer): Promise<void> {
    this.calls.turn(n, answer);
    await turn();
  }

  crash(n: number): void {
    const running = this.any(n);
    this.calls.drop(running.process);
    this.zombies = this.zombies.filter((zombie) => zombie !== running);
    for (const [stage, partition] of this.places())
      if (this.current.get(`${stage}/${partition}`) === running) this.start(stage, partition);
  }

  /** Another one takes the partition; the former one hangs, wakes up later and goes on, or is told to stop. */
  replace(n: number, how: 'hangs' | 'stops'): void {
    const places = this.places();
    const place = places[n % places.length];
    const running = place && this.current.get(place.join('/'));
    if (!place || !running || this.zombies.length >= MOST_ZOMBIES) return;
    this.zombies.push(running);
    if (how === 'hangs') running.process.isAsleep = true;
    else void this.leave(running);
    this.start(...place);
  }

  /** The group is left when the batch in hand is over, and nothing comes from this process any more. */
  private async leave({ owner, process }: Running): Promise<void> {
    const stopped = owner.stop();
    if (!this.breach.leavesAtOnce) await stopped;
    process.isGone = true;
  }

  flush(): void {
    this.isLost = true;
    this.redis.flush();
  }

  /** Redis comes back with what it had saved. */
  restore(): void {
    this.isLost = true;
    this.redis.restore();
  }

  /** A partition that was rebuilt again though nothing was lost, or null. */
  needlesslyRebuilt(): string | null {
    if (this.isLost || this.breach.mayRebuild) return null;
    return [...this.rebuilds].find(([, times]) => times > 1)?.[0] ?? null;
  }

  passMinute(): void {
    this.clock += MINUTE;
    this.redis.passMinute();
  }

  compact(): void {
    for (const { topic, partitions } of [CLUSTER.articles, CLUSTER.dyads])
      for (let partition = 0; partition < partitions; partition++) this.kafka.log(topic, partition).compact();
  }

  /** Retention removes what is done. Of what it has removed nobody can tell which log it was in. */
  trim(n: number): void {
    const place = this.placeOf(n);
    const committed = this.kafka.offsets.get(place.join('/'));
    if (!committed || this.isMisplaced || this.lives.length > 1) return;
    this.isTrimmed = true;
    const log = this.kafka.log(...place);
    log.start = Math.max(log.start, Math.min(log.end, committed.offset));
  }

  loseOffset(n: number): void {
    if (this.isTrimmed) return;
    this.isMisplaced = true;
    this.isLost = true;
    this.kafka.offsets.delete(this.placeOf(n).join('/'));
  }

  /** The input topic is deleted, with its offsets or without, created anew, and filled again. */
  recreate(n: number): void {
    this.isLost = true;
    const { topic, partitions } = CLUSTER.fragments;
    this.create(topic, partitions);
    if (n % 2 === 0) for (let p = 0; p < partitions; p++) this.kafka.offsets.delete(`${topic}/${p}`);
    for (const { text, at } of this.published.splice(0)) this.publish(text, at);
  }

  /** Servers answer, and only the owners that the group knows go on. @returns whether all came to rest */
  async calm(): Promise<boolean> {
    for (const { owner, process } of this.zombies) {
      process.isAsleep = false;
      void owner.stop();
    }
    let quiet = 0;
    for (let i = 0; i < MOST_ROUNDS && quiet < QUIET; i++) {
      const { moved } = this.calls;
      this.kafka.deliverAll();
      while (this.calls.late.length > 0) this.calls.land(0);
      this.calls.round(i % 3 === 2);
      await turn();
      quiet = this.calls.moved === moved ? quiet + 1 : 0;
    }
    return quiet >= QUIET;
  }

  /** Every process dies at once, and new ones find what is there. */
  restart(): void {
    this.end();
    for (const [stage, partition] of this.places()) this.start(stage, partition);
  }

  end(): void {
    for (const { process } of [...this.current.values(), ...this.zombies.splice(0)]) this.calls.drop(process);
  }

  private places(): [Stage, number][] {
    return (['fragments', 'signals'] as const).flatMap((stage) =>
      Array.from({ length: CLUSTER[stage].partitions }, (_, partition): [Stage, number] => [stage, partition]),
    );
  }

  private placeOf(n: number): [Stage, number] {
    const places = this.places();
    return places[n % places.length] ?? ['fragments', 0];
  }

  private any(n: number): Running {
    const all = [...this.current.values(), ...this.zombies];
    const running = all[n % all.length];
    if (!running) throw new Error('nobody runs');
    return running;
  }

  private create(topic: string, partitions: number): void {
    const logs = this.kafka.create(topic, partitions);
    if (topic === CLUSTER.fragments.topic) this.lives.push(logs);
  }

  private start(stage: Stage, partition: number): void {
    const { kafka, redis, calls, breach } = this;
    const process: Process = { isDead: false, isAsleep: false, isGone: false };
    const { topic, partitions } = CLUSTER[stage];
    const place = `${topic}/${partition}`;
    const changelog = (stage === 'fragments' ? CLUSTER.articles : CLUSTER.dyads).topic;
    const ports: OwnerPorts = {
      port: new TwinPort(kafka, calls, process, { topic, partition, changelog }),
      memory: new TwinMemory(redis, calls, process, place),
      stories: stage === 'fragments' ? new TwinStories(redis, calls, process) : null,
    };
    const first = this.tokens++;
    const newToken = (): string => `t${breach.keepsToken ? first : this.tokens++}`;
    const rebuilt = (): unknown => this.rebuilds.set(place, (this.rebuilds.get(place) ?? 0) + 1);
    const fails = (): boolean => this.attempts++ % 2 === 0;
    const owner = new Owner(breach.ports?.(ports, this) ?? ports, {
      ...{ topic, partition, partitions, maxRecords: 2, idleCheck: 0 },
      handler: stage === 'fragments' ? articles(fails, breach.articles?.(this, process)) : dyads,
      deadLetter: ({ key, value }) => ({ topic: CLUSTER.dead.topic, partition: 0, key, value, headers: {} }),
      changelog: { topic: changelog, codec: jsonCodec, mostBytes: 1_000_000 },
      ...{ logger: silent, observer: { rebuilt }, newToken, now: () => this.clock },
      pause: { first: 0, most: 0 },
      confirmed: () => calls.when(process, () => this.current.get(place)?.process === process),
      ...(stage === 'signals' && { everyMinute: tickRecord }),
      ...breach.options,
    });
    this.current.set(place, { process, owner });
    owner.start();
  }
}
