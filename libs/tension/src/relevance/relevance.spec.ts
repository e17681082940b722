import { describe, expect, it } from '@jest/globals';
import { scoreArticle } from '../testing/score-text.js';

/** Each with event words, and why they are no tension. */
const NO_TENSION: readonly [reason: string, text: string][] = [
  ['sport', "Jamaica's sprinter threatened to boycott the relay."],
  ['sport', "Japan's goalkeeper blocked two shots from the Brazilian striker."],
  ['business', "Austria's oldest bakery threatened to sue a Slovak rival."],
  ['business', 'Boeing launched an attack on the Chinese market for freighters.'],
  ['business', 'Fiat Corp rejected a takeover bid of 400 mln dlrs from a French rival.'],
  ['labour', 'Union leaders rejected a pay offer and told workers that the strike would go on.'],
  ['animals', 'Locusts have invaded three districts of Kenya.'],
  ['weather', 'A cyclone struck the coast of Mozambique before dawn.'],
  ['science', 'A meteorite struck a village in Finland.'],
  ['crime', 'Police in Turin arrested two burglars.'],
  ['domestic', 'The Dutch cabinet rejected a plan to close village schools.'],
  ['question', 'Has Russia attacked Ukraine again?'],
];

const TENSION: readonly string[] = [
  'Denmark threatened to close the straits to Russian tankers.',
  'Kenyan troops attacked two camps of al-Shabaab.',
  'Striking workers clashed with soldiers in Khartoum, and the army fired on them.',
  'The United States imposed tariffs on Japanese electronics.',
];

describe('what is not tension', () => {
  it.each(NO_TENSION)('%s: %s', (reason, text) => {
    const [scored] = scoreArticle([text]);
    expect(scored?.signals).toEqual([]);
    expect(scored?.suppressed.map((one) => one.reason)).toContain(reason);
  });

  it.each(TENSION)('is not taken for it: %s', (text) => {
    expect(scoreArticle([text])[0]?.signals).not.toEqual([]);
  });

  it('names the rule and the words that were left out', () => {
    const text = 'Locusts have invaded three districts of Kenya.';
    const [suppressed] = scoreArticle([text])[0]?.suppressed ?? [];
    expect(suppressed).toEqual({ rule: 'force.assault', reason: 'animals', start: 13, end: 20 });
  });
});
