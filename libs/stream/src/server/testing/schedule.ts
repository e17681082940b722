import fc from 'fast-check';
import type { Text } from './fold-text.js';
import { judge } from './oracle.js';
import { World, type Breach } from './world.js';

/** What happens beside the work itself, how often at most, and what it does to the world. */
const FAULTS = {
  crash: { most: 4, strike: (world: World, n: number) => world.crash(n) },
  hang: { most: 3, strike: (world: World, n: number) => world.replace(n, 'hangs') },
  rebalance: { most: 2, strike: (world: World, n: number) => world.replace(n, 'stops') },
  flush: { most: 2, strike: (world: World) => world.flush() },
  save: { most: 2, strike: (world: World) => world.redis.save() },
  restore: { most: 2, strike: (world: World) => world.restore() },
  failed: { most: 4, strike: (world: World, n: number) => world.turn(n, 'failed') },
  unheard: { most: 4, strike: (world: World, n: number) => world.turn(n, 'unheard') },
  late: { most: 4, strike: (world: World, n: number) => world.turn(n, 'late') },
  'lost offset': { most: 2, strike: (world: World, n: number) => world.loseOffset(n) },
  retention: { most: 2, strike: (world: World, n: number) => world.trim(n) },
  recreation: { most: 1, strike: (world: World, n: number) => world.recreate(n) },
} as const;

export type Fault = keyof typeof FAULTS;
const ALL = Object.keys(FAULTS) as Fault[];

/** Likelihood of the rest; each fault has 1. */
const WORK = { turn: 40, publish: 4, marker: 8, land: 2, minute: 1, compact: 1 };

export interface Plan {
  texts: readonly (Omit<Text, 'uid'> & { at: number })[];
  faults: readonly Fault[];
  /** One number each: the kind, and what or whom it is about. */
  actions: readonly number[];
}

const texts = fc.record({
  article: fc.nat(2),
  index: fc.nat(2),
  version: fc.constantFrom(1, 1, 1, 2),
  kind: fc.constantFrom<Text['kind'][]>('text', 'text', 'text', 'text', 'text', 'text', 'poison', 'flaky'),
  bands: fc.constantFrom<string[][]>([], ['a1', 'a2'], ['b1', 'b2']),
  at: fc.nat(7),
});

/** @param faults those that a plan may choose from */
export const plans = (faults: readonly Fault[] = ALL): fc.Arbitrary<Plan> =>
  fc.record({
    texts: fc.array(texts, { minLength: 3, maxLength: 9 }),
    faults: fc.subarray([...faults], { minLength: Math.min(1, faults.length) }),
    actions: fc.array(fc.nat(0xffff), { minLength: 60, maxLength: 200, size: 'max' }),
  });

/** One text in eight lies in another partition than its own. @returns what is wrong with what was committed, or null */
export async function run({ texts, faults, actions }: Plan, breach: Breach = {}): Promise<string | null> {
  const world = new World(breach);
  const left = new Map(faults.map((fault): [Fault, number] => [fault, FAULTS[fault].most]));
  const kinds = [...Object.entries(WORK).flatMap(([kind, n]) => new Array<string>(n).fill(kind)), ...faults];
  const queue = [...texts];
  const publish = (): void => {
    const next = queue.shift();
    if (!next) return;
    const { at, ...text } = next;
    world.publish(text, (text.article + (at === 0 ? 1 : 0)) % 2);
  };
  publish();
  publish();
  await world.calm();
  for (const action of actions) {
    const kind = kinds[action % kinds.length] ?? 'turn';
    const n = Math.floor(action / kinds.length);
    const budget = left.get(kind as Fault) ?? 0;
    if (budget > 0) {
      left.set(kind as Fault, budget - 1);
      await FAULTS[kind as Fault].strike(world, n);
    } else if (kind === 'publish') publish();
    else if (kind === 'marker') world.kafka.deliver(n);
    else if (kind === 'land') world.calls.land(n);
    else if (kind === 'minute') world.passMinute();
    else if (kind === 'compact') world.compact();
    else await world.turn(n);
  }
  while (queue.length > 0) publish();
  const judged = async (): Promise<string | null> => {
    if (!(await world.calm())) return 'PROGRESS: it does not come to rest';
    const { afterwards } = world.calls;
    if (afterwards !== null) return `SHUTDOWN: ${afterwards} by a process that had left`;
    const rebuilt = world.needlesslyRebuilt();
    return rebuilt === null ? judge(world.kafka, world.lives) : `REBUILT: ${rebuilt}, though nothing was lost`;
  };
  const wrong = await judged();
  if (wrong !== null) return wrong;
  world.restart();
  for (const article of [0, 1, 2])
    world.publish({ article, index: 9, version: 1, kind: 'text', bands: ['a1', 'a2'] }, article % 2);
  world.passMinute();
  return judged().finally(() => world.end());
}
