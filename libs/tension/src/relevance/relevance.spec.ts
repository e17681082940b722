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
  ['sport', 'Chad attacked Niger from the first whistle and won 3-1.'],
  ['sport', "Chad's captain vowed revenge on Niger in the final."],
  ['entertainment', 'The telenovela has the Soviet premier break off the talks.'],
  ['metaphor', 'The minister was bombarded with questions from reporters in Athens.'],
  ['history', "Hannibal's envoys refused to bargain with Rome."],
  ['weather', 'The weather office in Busan has issued its sternest warning yet.'],
  ['science', 'The rocket exploded after liftoff in Guiana.'],
  ['crime', "A court in Osaka rejected the couple's demand for compensation."],
  ['domestic', 'The Bolivian premier accused her rival of sloth.'],
  ['domestic', "Madrid's city council threatened owners with fines."],
  ['routine', 'The icebreaker Yamal left Murmansk with tourists.'],
  ['routine', 'Bomb squad blew up a wartime shell in Ghent.'],
  ['business', 'The Indian tyre maker and its American target accused each other.'],
  ['no public actor', 'He said he took full responsibility for Iran.'],
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
  'Kosovo police, in armoured Cougars, moved into Zvečan town hall.',
  'India might revoke the visas of Pakistani singers.',
  'Chinese hackers took the plans of a Taiwanese shipyard.',
  'Chile accused its northern neighbour of harbouring rebels.',
  'A Brazilian patrol boat rammed a trawler from Uruguay.',
  'The Soviet Union expelled a Dutch attaché on the day of the chess final.',
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
