import { describe, expect, it } from '@jest/globals';
import { brief, signalsOf } from '../testing/score-text.js';

/** Who does what where the clause is not a plain one. */
const ROWS: readonly (readonly [text: string, told: string])[] = [
  ['No Turkish jet entered Greek airspace on Monday.', 'force_deployment MOBILIZE escalatory denied GRC~TUR'],
  ['It is not true that Kenya has lifted its ban on Somali sugar.', 'pressure YIELD de-escalatory denied KEN~SOM'],
  ['Peru will not so much as answer the note, Quito was told.', 'talk_progress REJECT escalatory refused ECU~PER'],
  [
    'Kenyan guards are soon to take away their mortars from the Somali line.',
    'force_deployment RETREAT de-escalatory planned KEN~SOM',
  ],
  [
    'Two Serbian columns that had waited for days moved closer to Kosovo.',
    'force_deployment MOBILIZE escalatory asserted -',
  ],
  ['Russian frigates destroyed two Ukrainian oil rigs.', 'force_deployment ASSAULT escalatory asserted RUS~UKR'],
];

describe('clauses', () => {
  it.each(ROWS)('%s', (text, told) => {
    expect(signalsOf(text).map((signal) => brief(signal))).toContain(told);
  });
});
