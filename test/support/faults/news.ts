import type { Fragment } from '#events';
import { random, type Random } from './random.js';

/** Somewhere to send ships, and somebody to speak. */
const STATES = [
  { name: 'Iran', people: 'Iranian', capital: 'Tehran' },
  { name: 'Israel', people: 'Israeli', capital: 'Jerusalem' },
  { name: 'Russia', people: 'Russian', capital: 'Moscow' },
  { name: 'Ukraine', people: 'Ukrainian', capital: 'Kyiv' },
  { name: 'China', people: 'Chinese', capital: 'Beijing' },
  { name: 'Japan', people: 'Japanese', capital: 'Tokyo' },
  { name: 'India', people: 'Indian', capital: 'New Delhi' },
  { name: 'Pakistan', people: 'Pakistani', capital: 'Islamabad' },
  { name: 'Greece', people: 'Greek', capital: 'Athens' },
  { name: 'North Korea', people: 'North Korean', capital: 'Pyongyang' },
  { name: 'South Korea', people: 'South Korean', capital: 'Seoul' },
  { name: 'Venezuela', people: 'Venezuelan', capital: 'Caracas' },
  { name: 'Colombia', people: 'Colombian', capital: 'Bogota' },
] as const;
type State = (typeof STATES)[number];

const SOURCES = ['harbour-wire', 'northern-post', 'levant-monitor', 'delta-daily', 'the-gazette'] as const;

type Sentence = (a: State, b: State, n: number) => string;

const SENTENCES: readonly Sentence[] = [
  (a, b, n) =>
    `${a.name} has sent ${n} warships and ${n * 4} fighter jets towards ${b.name}, ${a.people} officials said.`,
  (a, b) => `${a.name} threatened ${b.name} with “severe consequences”.`,
  (a, b) => `The ${a.people} foreign minister accused ${b.name} of negotiating in bad faith.`,
  (a, b) => `Talks between ${a.name} and ${b.name} collapsed after the ${a.people} delegation walked out.`,
  (a, b) => `${a.name} and ${b.name} agreed to resume talks within a week.`,
  (a, b) =>
    `The ${a.people} government spoke of “good progress” in its talks with ${b.name}, but no date has been set.`,
  (a, b, n) => `${a.name} has withdrawn ${n} brigades from the border with ${b.name}.`,
  (a, b, n) => `${a.people} forces launched ${n} missiles at ${b.name} on Tuesday, the ${b.people} army said.`,
  (a, b) => `${a.name} imposed new sanctions on ${b.name}.`,
  (a) => `He said that ${a.capital} would answer any attack.`,
  (a, _b, n) => `The ${a.people} football team lost ${n}-1 at home, and its coach spoke of war in the dressing room.`,
  (a, _b, n) => `Prices in ${a.capital} rose by ${n} percent in January, the statistics office said.`,
];

const HOUR = 3_600_000;

/**
 * News without end, the same for the same seed: articles of one to four fragments about many pairs of states, in the order
 * of their publication over the last twelve hours before `now`.
 */
export function* news(seed: number, now: number): Generator<Fragment, never> {
  const chance = random(seed);
  for (let article = 0; ; article++) {
    const [a, b] = [chance.pick(STATES), chance.pick(STATES)];
    const source = { id: chance.pick(SOURCES) };
    const total = chance.between(1, 4);
    const published = now - 12 * HOUR + Math.min(article * 10_000, 12 * HOUR);
    for (let index = 0; index < total; index++) {
      yield {
        articleId: `${seed}-${article}`,
        index,
        total,
        version: 1,
        status: 'usable',
        source,
        publishedAt: new Date(published).toISOString(),
        text: textOf(chance, a, b === a ? STATES[0] : b, article),
      };
    }
  }
}

function textOf(chance: Random, a: State, b: State, article: number): string {
  const sentences = Array.from({ length: chance.between(1, 3) }, () => {
    const turned = chance.next() < 0.5;
    return chance.pick(SENTENCES)(turned ? b : a, turned ? a : b, chance.between(2, 9));
  });
  return `${sentences.join(' ')} It was report number ${article} of the day.`;
}
