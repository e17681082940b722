import { bars, lines } from '../shared/svg.js';
import { median } from '../shared/timing.js';

/** @param results what `pipeline.bench.js --json` writes */
export const plotThroughput = (results) =>
  bars(
    'Fragments a second over two hops, exactly once: median of the rounds, least to most',
    '/s',
    results.map(({ name, rounds }) => {
      const rates = rounds.map(({ rate }) => rate);
      return { name, value: median(rates), least: Math.min(...rates), most: Math.max(...rates) };
    }),
  );

export const plotLatency = (results) =>
  lines(
    'From the sending of a fragment until its last result can be read',
    results.flatMap(({ name, levels }) =>
      ['p50', 'p99'].map((which) => ({
        name: `${name.split(',')[0]} ${which}`,
        points: levels.map(({ share, results: seen }) => [share * 100, Math.max(1, last(seen)[which])]),
      })),
    ),
    {
      perColour: 2,
      x: { label: 'load, % of its own best', ticks: [10, 50, 90].map((share) => [share, `${share} %`]) },
      y: { label: 'ms', log: true },
    },
  );

const last = (seen) => seen['two hops'] ?? seen.alerts;
