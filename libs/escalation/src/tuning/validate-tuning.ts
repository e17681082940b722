import { TUNING } from './default.js';
import type { Tuning } from './tuning.js';

/** Names every field that is wrong, one per line. */
export class TuningError extends Error {
  override readonly name = 'TuningError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const described = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));

const UNKNOWN = 'is not a field of the tuning';

/** Checks that `value` has the fields and types of `model` and no others. */
function compare(value: unknown, model: unknown, path: string, problems: string[]): void {
  if (isRecord(model)) {
    if (!isRecord(value)) {
      problems.push(`${path || 'the tuning'} must be an object, is ${described(value)}`);
      return;
    }
    for (const key of Object.keys(model)) compare(value[key], model[key], path ? `${path}.${key}` : key, problems);
    for (const key of Object.keys(value)) {
      if (!(key in model)) problems.push(`${path ? `${path}.` : ''}${key} ${UNKNOWN}`);
    }
  } else if (typeof model === 'number') {
    if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
      problems.push(`${path} must be a number of at least 0, is ${described(value)}`);
    }
  } else if (typeof value !== 'string' || value === '') {
    problems.push(`${path} must be a text, is ${described(value)}`);
  }
}

const RUNGS = ['watch', 'elevated', 'high', 'severe'] as const;

/** What no single field shows: `[what must hold, does it]`. */
const laws = (t: Tuning): [string, boolean][] => [
  ...RUNGS.map((rung): [string, boolean] => [
    `ladder.${rung}: exit must lie below enter`,
    t.ladder[rung].exit < t.ladder[rung].enter,
  ]),
  ...RUNGS.slice(1).map((rung, i): [string, boolean] => {
    const lower = RUNGS[i] ?? 'watch';
    const rises = t.ladder[lower].enter < t.ladder[rung].enter && t.ladder[lower].exit < t.ladder[rung].exit;
    return [`ladder: ${rung} must lie above ${lower}`, rises];
  }),
  ['ladder.severe.enter must be at most 100', t.ladder.severe.enter <= 100],
  ['ladder.watch.exit must be above 0', t.ladder.watch.exit > 0],
  ['occurrence.discount must be below 1', t.occurrence.discount < 1],
  ['occurrence.span must be above 0', t.occurrence.span > 0],
  ['corroboration.perOrigin must be at most 1', t.corroboration.perOrigin <= 1],
  ['index.coolingLimit must be at most 1', t.index.coolingLimit <= 1],
  ['index.heatScale must be above 0', t.index.heatScale > 0],
  ['index.coolingScale must be above 0', t.index.coolingScale > 0],
  ['alerts.from must be one of watch, elevated, high, severe', RUNGS.includes(t.alerts.from)],
  ['alerts.deEscalationFrom must be one of watch, elevated, high, severe', RUNGS.includes(t.alerts.deEscalationFrom)],
  ['memory.reports must be at least 1', t.memory.reports >= 1],
  ['memory.perStory must be at least 1', t.memory.perStory >= 1],
  ['alerts.reasons must be at least 1', t.alerts.reasons >= 1],
  ...Object.entries(t.dimensions).map(([name, { halfLife }]): [string, boolean] => [
    `dimensions.${name}.halfLife must be above 0`,
    halfLife > 0,
  ]),
];

/** @throws {TuningError} naming every field that is missing, unknown, of another type, or at odds with others */
export function validateTuning(value: unknown): Tuning {
  const problems: string[] = [];
  compare(value, TUNING, '', problems);
  // The laws can be looked at where all that they ask for is there.
  if (problems.some((problem) => !problem.endsWith(UNKNOWN))) throw new TuningError(problems);
  const tuning = value as Tuning;
  problems.push(...laws(tuning).flatMap(([must, holds]) => (holds ? [] : [must])));
  if (problems.length > 0) throw new TuningError(problems);
  return tuning;
}
