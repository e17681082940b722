import { describe, expect, it } from '@jest/globals';
import { createTagger } from '../tagger.js';

const tagger = createTagger();
const publishedAt = '2026-02-18T12:00:00Z';

/** `name → id (rule)` of each person. */
const persons = (text: string, at = publishedAt): string[] =>
  tagger
    .tag({ text, publishedAt: at })
    .entities.filter(({ kind }) => kind === 'person')
    .map(({ text: name, id, rule }) => `${name} → ${String(id)} (${rule})`);

describe('a person', () => {
  it.each([
    // Ranks and honorifics stay outside.
    ['Gen. Salif Ouedraogo spoke.', 'Salif Ouedraogo → person:salif-ouedraogo (person:title)'],
    ['Brig. Gen. Tamar Weil spoke.', 'Tamar Weil → person:tamar-weil (person:title)'],
    ['Rear Adm. Petko Iliev spoke.', 'Petko Iliev → person:petko-iliev (person:title)'],
    ['Lt-Col Asha Rawal spoke.', 'Asha Rawal → person:asha-rawal (person:title)'],
    ['Wing Commander Ravi Deol landed.', 'Ravi Deol → person:ravi-deol (person:title)'],
    ['Petty Officer Ramil Bautista slept.', 'Ramil Bautista → person:ramil-bautista (person:title)'],
    ['They heard Mullah Torabi.', 'Torabi → null (person:title)'],
    ['Mrs Lindgren left.', 'Lindgren → null (person:title)'],
    ['King Zelvan IV spoke.', 'King Zelvan IV → person:king-zelvan-iv (person:office)'],
    // Offices and roles before a name.
    ['Tunisian Interior Minister Hedi Gharbi met them.', 'Hedi Gharbi → person:hedi-gharbi (person:office)'],
    ['Minister of State for Water Resources Omar Dali came.', 'Omar Dali → person:omar-dali (person:office)'],
    ['They spoke to analyst Wibke Holt.', 'Wibke Holt → person:wibke-holt (person:role)'],
    ['He left two sons, Porter and Mason.', 'Mason → null (person:kin)'],
    // First names, forms of names.
    ['It was drawn by Danica Vuk.', 'Danica Vuk → person:danica-vuk (person:given-name)'],
    ['Nobody asked Ryu Seong-min.', 'Ryu Seong-min → person:ryu-seong-min (person:hyphenated-given-name)'],
    ['They freed Farid al-Masri on Monday.', 'Farid al-Masri → person:farid-al-masri (person:given-name)'],
    ['They freed Jan van der Meer on Monday.', 'Jan van der Meer → person:jan-van-der-meer (person:given-name)'],
    ['We met Marta Ibarguen-Ruiz.', 'Marta Ibarguen-Ruiz → person:marta-ibarguen-ruiz (person:given-name)'],
    ['Later Walter J. Smythe Jr. resigned.', 'Walter J. Smythe Jr. → person:walter-j-smythe-jr (person:given-name)'],
    ['It was Hamza "Tiger" Noor again.', 'Hamza "Tiger" Noor → person:hamza-tiger-noor (person:given-name)'],
    ['We saw Kerry Washington again.', 'Kerry Washington → person:kerry-washington (person:listed-and-more)'],
    // Unknown first names, by what stands around them.
    ['"We wait," said Zorvan Tulmik.', 'Zorvan Tulmik → person:zorvan-tulmik (person:speaker)'],
    ['Zorvan Tulmik, 41, was freed.', 'Zorvan Tulmik → person:zorvan-tulmik (person:age)'],
    ['Zorvan Tulmik, an engineer in Oran, agreed.', 'Zorvan Tulmik → person:zorvan-tulmik (person:explained)'],
    ['>> TULMIK: Three ships.', 'TULMIK → null (person:label)'],
    // Spellings of listed names.
    ['Moammar Kadhafi spoke.', 'Moammar Kadhafi → person:muammar-gaddafi (person:given-name)'],
    ['Volodymyr Zelenskyj spoke; Abbas Aragchi did not.', 'Abbas Aragchi → person:abbas-araghchi (person:given-name)'],
    // A listed surname in another's name.
    ['General Tariq Zamani spoke.', 'Tariq Zamani → person:tariq-zamani (person:office)'],
    ['Kento Abe-Morita spoke.', 'Kento Abe-Morita → person:kento-abe-morita (person:given-name)'],
  ])('%s', (text, expected) => {
    expect(persons(text)).toContain(expected);
  });

  it.each([
    'Merrill Lynch would wait, DP World said.',
    'The company said Maple Leaf had lost money.',
    'Salah ad Din Province was quiet.',
    'The tanker Eagle Star sailed.',
    'They sold General Motors Corp and Oscar Mayer and Co.',
    'The San Carlos Apache met.',
    'They met on Richmond Hill.',
    'A spokesman at Airbus declined.',
    'The Major Market Index fell.',
  ])('is not in: %s', (text) => {
    expect(persons(text)).toEqual([]);
  });
});

describe('an office without a name', () => {
  it.each([
    ["Iran's foreign minister left.", 'foreign minister → person:abbas-araghchi (office:holder)'],
    ['The Russian president left.', 'president → person:vladimir-putin (office:holder)'],
    ['The foreign minister left.', 'foreign minister → null (office)'],
    ['Russia struck again, its president said.', 'president → person:vladimir-putin (office:holder)'],
    ['The IAEA chief left.', 'chief → person:rafael-grossi (office:holder)'],
    [
      'The United States must decide, the secretary of state said.',
      'secretary of state → person:marco-rubio (office:holder)',
    ],
    ['Its captain, Anatoly Gushkin, slept.', 'captain → person:anatoly-gushkin (office:apposition)'],
    ['Nadia Ferro, captain of the Maersk Aden, slept.', 'captain → person:nadia-ferro (office:apposition)'],
    ['The general left.', 'general → null (office)'],
    ['Gen. Salif Ouedraogo came. The general left.', 'general → person:salif-ouedraogo (office:holder)'],
    ['The chargé d’affaires was called in.', 'chargé d’affaires → null (office)'],
    ['Opposition Leader Jailed for Seven Long Years in Tbilisi', 'Opposition Leader → null (office)'],
  ])('%s', (text, expected) => {
    expect(persons(text)).toContain(expected);
  });

  it.each([
    'A foreign minister left, and so did two generals.',
    'In general the general view is that a general strike helps.',
    'The head office moved to the premier address.',
    'Every president knows ministers.',
    'The captain, who scored two goals, left the match.',
  ])('is not in: %s', (text) => {
    expect(persons(text)).toEqual([]);
  });

  it('is nobody’s who held it before, or is a deputy', () => {
    expect(persons('The former U.S. president and the deputy Russian foreign minister left.')).not.toContain(
      expect.stringContaining('holder'),
    );
  });
});
