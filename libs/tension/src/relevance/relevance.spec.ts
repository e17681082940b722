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
  ['crime', 'A gunman who held up a pharmacy in Malaga surrendered to police.'],
  ['domestic', 'The Dutch cabinet rejected a plan to close village schools.'],
  ['sport', 'A goalkeeper from Uruguay was attacked by fans of Chile.'],
  ['labour', 'Negotiations between the dockers and the port of Gdansk collapsed on Friday.'],
  ['sport', 'Talks about a second leg of the tournament in Lima broke down.'],
  ['relief', 'The floods rose again, and troops were deployed in Sylhet with dinghies.'],
  ['relief', 'The army was deployed in Valencia to clear rubble after the flood.'],
  ['routine', 'The consulate of Peru in Milan will be closed on Monday for Independence Day.'],
  ['routine', 'HMCS Halifax sailed into Leith, opened her decks to visitors and laid a wreath.'],
  ['domestic', 'The Danish finance minister threatened to resign over the price of butter.'],
  ['domestic', 'A senator in Manila offered his resignation.'],
  ['animals', 'An army of ants attacked a bakery in Kumasi.'],
  ['no second party', "The Lithuanian parliament cut its members' subsidies."],
  ['no public actor', 'They stormed out of the flat and slammed the door.'],
  ['question', 'Has Russia attacked Ukraine again?'],
];

const TENSION: readonly string[] = [
  'Denmark threatened to close the straits to Russian tankers.',
  'Kenyan troops attacked two camps of al-Shabaab.',
  'Striking workers clashed with soldiers in Khartoum, and the army fired on them.',
  'USS Boxer left San Diego for the Gulf.',
  'The carrier Charles de Gaulle left Toulon for the eastern Mediterranean.',
  'Eritrea moved two brigades and a tank battalion across the swollen river.',
  'Norwegian soldiers were sent to the Russian border in heavy snow.',
  'Peru closed its consulate in Havana for good.',
  'Estonia put its army on alert.',
  'Sudan vowed revenge on Ethiopia.',
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
