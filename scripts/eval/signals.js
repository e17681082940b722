import { measureSignals, noSignalMeasures, textsOf } from '#evaluation';
import { createTagger } from '#tagging';
import { createScorer } from '#tension';
import { readGold, rightRow, row } from './rows.js';

const FIELDS = {
  event: 'event type',
  actor: 'actor',
  target: 'target',
  dyad: 'dyad',
  standing: 'standing',
  speaker: 'speaker: name',
  affiliation: 'speaker: affiliation',
  quantities: 'quantities',
};

/** The scorers on a folder's signals.ndjson; `only` is `missed`, `false`, `differs` or a field that differs. */
export function evaluateSignals(folder, { listed = false, only } = {}) {
  const tagger = createTagger();
  const scorer = createScorer();
  const measures = noSignalMeasures();
  for (const item of readGold(folder, 'signals.ndjson')) {
    let analysis;
    let scored;
    for (const { text, signals: gold } of textsOf(item)) {
      const fragment = { text, publishedAt: item.publishedAt };
      analysis = tagger.tag(fragment, analysis?.context);
      scored = scorer.score(fragment, analysis, scored?.context);
      const differences = measureSignals(measures, text, gold, scored.signals, item.because);
      if (!listed) continue;
      const shown = differences.filter(
        ({ kind, fields }) => only === undefined || only === kind || fields.includes(only),
      );
      if (shown.length > 0) console.log(`${item.id}${item.because ? ` (${item.because})` : ''} ${text}`);
      for (const { kind, gold: wanted, found, fields } of shown) {
        console.log(`    ${kind} ${fields.join(', ')}`.trimEnd());
        if (wanted) console.log(`      gold  ${brief(wanted, wanted.speaker?.name)} «${wanted.evidence}»`);
        if (found)
          console.log(
            `      found ${brief(found, found.speaker?.name)} ${found.confidence} ${found.evidence.cues.map(({ rule, start, end }) => `${rule} “${text.slice(start, end)}”`).join(', ')}`,
          );
      }
    }
  }
  print(folder, measures);
}

const brief = ({ dimension, direction, event, standing, actor, target, dyad, quantities, speaker }, name) =>
  [
    dimension,
    direction,
    event ? [event.type, event.mode].filter(Boolean).join('/') : '·',
    standing ?? '·',
    `${party(actor)} → ${party(target)} (${party(dyad)})`,
    ...(name === undefined ? [] : [`by “${name}” ${speaker.affiliation ?? '·'}`]),
    ...(quantities ?? []).map(({ value, min, max, unit }) => `${value ?? ''}${min ?? ''}…${max ?? ''} ${unit}`),
  ].join(' ');

const party = (id) => (id === undefined ? '·' : id === null ? '–' : id.slice(id.indexOf(':') + 1));

function print(folder, { all, byClass, fields, empty, reliability }) {
  console.log(`signals of ${folder}`);
  row('all', all);
  for (const [name, counts] of [...byClass].sort(([a], [b]) => (a < b ? -1 : 1))) row(`  ${name}`, counts);
  console.log('of those found, right in');
  for (const [field, name] of Object.entries(FIELDS)) rightRow(`  ${name}`, fields[field]);
  const [texts, given] = [...empty.values()].reduce(([n, k], { expected, found }) => [n + expected, k + found], [0, 0]);
  console.log(`must give nothing: ${given} of ${texts} give something, ${((100 * given) / texts).toFixed(1)} %`);
  for (const [because, { expected, found }] of empty) console.log(`  ${because.padEnd(16)} ${found} of ${expected}`);
  console.log('confidence  given  mean   right');
  for (const { from, found, right, confidence } of reliability) {
    if (found === 0) continue;
    const [mean, share] = [confidence / found, right / found].map((value) => value.toFixed(3));
    console.log(`  from ${from.toFixed(1)}  ${String(found).padStart(5)}  ${mean}  ${share}`);
  }
}
