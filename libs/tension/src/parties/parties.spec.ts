import { describe, expect, it } from '@jest/globals';
import { signalsOf } from '../testing/score-text.js';

/** `USA → IRN`, for each signal of the last paragraph. */
const sides = (...paragraphs: string[]): string[] =>
  signalsOf(...paragraphs).map(({ actor, target }) => `${short(actor)} → ${short(target)}`);
const short = (party: string | null): string => (party === null ? '–' : party.slice(party.indexOf(':') + 1));

describe('the parties of a clause', () => {
  it.each([
    ['In May 2021 Kyrgyzstan attacked Tajikistan.', ['KGZ → TJK']],
    ['Britain and France bombed two depots in Libya before dawn.', ['GBR → LBY', 'FRA → LBY']],
    ['Armenia and Azerbaijan clashed in the hills for a second day.', ['ARM → AZE']],
    ['Four hamlets in eastern Chad were shelled by the Sudanese army.', ['SDN → TCD']],
    ['A missile strike by Russia on a hospital in Ukraine killed 11 people.', ['RUS → UKR']],
    ['Oman recalled its ambassador from Tehran.', ['OMN → IRN']],
    ['Colombia reopened its embassy in Caracas.', ['COL → VEN']],
    ['Russia sent frigates around Japan on Monday.', ['RUS → JPN']],
    ['Belarus moved two brigades up to the Polish border.', ['BLR → POL']],
    ['The United States sent 12 warplanes to Jordan.', ['USA → –']],
    ['Envoys from Khartoum and Cairo met in Nairobi.', ['SDN → EGY']],
    ['The RSF agreed to a truce with the army.', ['rsf → SDN']],
    ['Turkey walked out of the Vienna talks with Greece.', ['TUR → GRC']],
    ['A court in Minsk jailed a Polish journalist.', ['BLR → POL']],
    ['China imposed sanctions on Raytheon.', ['CHN → USA']],
    ['Turkey is weighing an offensive against the SDF.', ['TUR → sdf']],
    ['Iran fired the Chinese-made missile at a hulk off its southern port.', ['IRN → –']],
    ['UNITA is fighting the Cuban-backed Angolan army.', ['unita → AGO']],
    ['Iraq fired Soviet-built Scuds at Iranian towns.', ['IRQ → IRN']],
  ])('%s', (text, expected) => {
    expect(sides(text)).toEqual(expected);
  });

  it.each([
    ['Japan counted nine Chinese ships near the islands.', 'It put its missile forces on high alert.', 'JPN'],
    [
      'Serbia and Kosovo held talks in Skopje. Serbia objected to the agenda.',
      'Its government expelled a diplomat.',
      'SRB',
    ],
    ['Hamas and Israel held talks in Cairo.', 'The group fired 20 rockets from its tunnels.', 'hamas'],
  ])('go back to whom the sentence before was about: %s %s', (before, text, actor) => {
    expect(signalsOf(before, text).map((signal) => short(signal.actor))).toContain(actor);
  });

  it('leave out who only carries messages', () => {
    expect(
      sides(
        'Sudan and Ethiopia held talks in Djibouti, with Norway carrying messages.',
        'The talks made good progress.',
      ),
    ).toEqual(['ETH → SDN']);
  });
});
