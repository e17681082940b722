// What a number of fragments a second needs, from what was measured (scripts/capacity/figures.json) and from assumptions that
// may be others: `npm run capacity -- 50000 --average 0.1 --vcpu-hour 0.03 --enricherUs 500`. Without rates it prints the tables of docs/capacity.md.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { ASSUMPTIONS, capacity, limits } from './capacity/model.js';

const measured = JSON.parse(readFileSync(new URL('capacity/figures.json', import.meta.url), 'utf8'));
const RATES = [10_000, 100_000, 1_000_000];

/** Figures that may be given as options too: those that are one number. */
const numbers = Object.entries(measured).filter(([, value]) => typeof value === 'number');
const defaults = [...Object.entries(ASSUMPTIONS).map(([name, [number]]) => [name, number]), ...numbers];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: Object.fromEntries(defaults.map(([name, number]) => [name, { type: 'string', default: String(number) }])),
});
const of = Object.fromEntries(Object.entries(values).map(([name, text]) => [name, Number(text)]));
const figures = { ...measured, ...Object.fromEntries(numbers.map(([name]) => [name, of[name]])) };
const rates = positionals.length > 0 ? positionals.map(Number) : RATES;
if ([...rates, ...Object.values(of)].some((number) => !(number > 0))) throw new Error('numbers above 0 are needed');

const whole = (number) => Math.round(number).toLocaleString('en');
const size = (bytes) => (bytes < 1e12 ? `${whole(bytes / 1e9)} GB` : `${whole(bytes / 1e12)} TB`);
const most = (parts) => Object.entries(parts).toSorted(([, a], [, b]) => b - a)[0][0];
const two = (number) => Number(number.toPrecision(2)).toLocaleString('en');

const needs = rates.map((rate) => capacity(rate, figures, of));
const ROWS = {
  'signals/s': ({ signals }) => two(signals),
  'enrichers (one core, 1 GB each)': ({ enrichers }) => whole(enrichers),
  'alerters (the same)': ({ alerters }) => whole(alerters),
  'partitions of each topic': ({ partitions }) => whole(partitions),
  'brokers (what decides)': ({ count, brokers }) => `${whole(count.brokers)} (${most(brokers)})`,
  'Kafka in and out, MB/s': ({ traffic }) => two(traffic),
  'Kafka on disk': ({ disk }) => size(disk),
  'Redis: states': ({ states }) => size(states),
  'Redis: bands of near-duplicates': ({ bands }) => size(bands),
  'Redis shards (what decides)': ({ count, shards }) => `${whole(count.shards)} (${most(shards)})`,
  'pipelines side by side, as bands lie in one slot': ({ pipelines }) => whole(pipelines),
  'money a month: cores': ({ money }) => `$${two(money.vcpus)}`,
  'money a month: memory': ({ money }) => `$${two(money.memory)}`,
  'money a month: disk': ({ money }) => `$${two(money.disk)}`,
};
const table = [
  `| fragments/s | ${rates.map(whole).join(' | ')} |`,
  `|---|${rates.map(() => '---:|').join('')}`,
  ...Object.entries(ROWS).map(([name, cell]) => `| ${name} | ${needs.map(cell).join(' | ')} |`),
  '',
  '| one pipeline ends at | fragments/s |',
  '|---|---:|',
  ...limits(figures, of).map(([what, rate]) => `| ${what} | ${two(rate)} |`),
  '',
  '| assumption | number | what it is |',
  '|---|---:|---|',
  ...Object.entries(ASSUMPTIONS).map(([name, [, unit, what]]) => `| \`--${name}\` | ${of[name]} ${unit} | ${what} |`),
];
process.stdout.write(await format(table.join('\n'), { parser: 'markdown', printWidth: 120 }));
