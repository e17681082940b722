import { describe, expect, it } from '@jest/globals';
import { scoreArticle } from '../testing/score-text.js';

const told = (...paragraphs: string[]): (string | undefined)[][] => {
  const last = scoreArticle(paragraphs).at(-1);
  const text = paragraphs.at(-1) ?? '';
  return (last?.attributions ?? []).map(({ speaker, cue, start, end }) => [
    speaker?.text,
    text.slice(cue.start, cue.end),
    text.slice(start, end),
  ]);
};

describe('attribution', () => {
  it.each([
    ['The minister said the talks had failed.', ['The minister', 'said', 'the talks had failed']],
    ['The talks had failed, the minister said.', ['the minister', 'said', 'The talks had failed']],
    ['“The talks have failed,” said the minister.', ['the minister', 'said', '“The talks have failed,”']],
    [
      'The talks had failed, according to Israeli officials.',
      ['Israeli officials', 'according to', 'The talks had failed'],
    ],
    [
      'According to Israeli officials, the talks had failed.',
      ['Israeli officials', 'According to', 'the talks had failed'],
    ],
    [
      'The spokesman told reporters on Monday that the ships would return.',
      ['The spokesman', 'told', 'the ships would return'],
    ],
    [
      'Russia has moved jets to the border with Ukraine, a Western official said.',
      ['a Western official', 'said', 'Russia has moved jets to the border with Ukraine'],
    ],
    [
      'Troops have crossed into Sudan, two diplomats said this evening, as talks closed.',
      ['two diplomats', 'said', 'Troops have crossed into Sudan'],
    ],
    [
      'After shells hit a port in Yemen, Abdul Malik, a rebel leader, said the group would respond.',
      ['Abdul Malik, a rebel leader', 'said', 'the group would respond'],
    ],
    ['Kuwait, Qatar and Oman said they would attend.', ['Kuwait, Qatar and Oman', 'said', 'they would attend']],
    ['The meeting was described as constructive by the envoy.', ['the envoy', 'described', 'constructive']],
    [
      'No venue has been agreed for a new meeting, Sudan’s army spokesman said.',
      ['Sudan’s army spokesman', 'said', 'No venue has been agreed for a new meeting'],
    ],
    ['The pact is dead, a Polish envoy told the newspaper.', ['a Polish envoy', 'told', 'The pact is dead']],
    [
      'Niger accused Benin of harbouring rebels and expelled its ambassador.',
      ['Niger', 'accused', 'Benin of harbouring rebels'],
    ],
    ['The Kremlin called the visit a provocation.', ['The Kremlin', 'called', 'the visit a provocation']],
    ['China urged Japan to withdraw its ships.', ['China', 'urged', 'Japan to withdraw its ships']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('keeps the speaker of a quotation that goes on', () => {
    const [scored] = scoreArticle([
      '“We cannot accept this,” Iranian Foreign Minister Abbas Araghchi said. “Nobody in Tehran can.”',
    ]);
    expect(scored?.attributions.map(({ speaker }) => speaker?.affiliation)).toEqual(['state:IRN', 'state:IRN']);
  });

  it.each([
    ['Riga will close the crossing, its interior minister said.', 'state:LVA'],
    ['Two officials in Ankara said the ships had left.', 'state:TUR'],
    ["Kyiv's air force said the drones had come from the east.", 'state:UKR'],
  ])('knows for whom they speak: %s', (text, affiliation) => {
    expect(scoreArticle([text])[0]?.attributions[0]?.speaker?.affiliation).toBe(affiliation);
  });

  it('knows whose minister it is from the sentence before', () => {
    const article = scoreArticle(['Algeria did not answer.', 'Its foreign minister said the border would stay shut.']);
    expect(article.at(-1)?.attributions[0]?.speaker?.affiliation).toBe('state:DZA');
  });

  it('knows who `he` is from the fragment before', () => {
    const article = scoreArticle([
      'Abbas Araghchi, the Iranian foreign minister, said the talks were useful.',
      'He said no date had been set.',
    ]);
    expect(article.at(-1)?.attributions[0]?.speaker).toMatchObject({ text: 'He', affiliation: 'state:IRN' });
  });
});
