import { describe, expect, it } from '@jest/globals';
import { createTagger } from './tagger.js';

const tagger = createTagger();
const publishedAt = '2026-02-18T12:00:00.000Z';
const placesOf = (text: string): (string | null)[] =>
  tagger
    .tag({ text, publishedAt })
    .entities.filter(({ kind }) => kind === 'place')
    .map(({ id }) => id);

describe('a city whose name is a word or a person’s', () => {
  it.each([
    ['Nice work, the minister said.', []],
    ['Reading the draft took hours.', []],
    ['Sale of the frigates was stopped.', []],
    ['Most of the troops have left.', []],
    ['Of the dead, six were soldiers.', []],
    ['Tours of the base have ended.', []],
    ['Orange smoke rose over the camp.', []],
    ['Split decisions delayed the vote.', []],
    ['Bath water ran out on Tuesday.', []],
    ['Male soldiers were separated from the women.', []],
    ['Hit by two missiles, the ship sank.', []],
    ['Batman was on the film poster.', []],
    ['A Van full of explosives was found.', []],
    ['Mobile phones were seized.', []],
    ['Oral evidence was heard.', []],
    ['Santiago Abascal criticised the plan.', []],
    ['Milan Kundera wrote about the invasion.', []],
    ['Austin told reporters that the troops would stay.', []],
    ['Lincoln freed the slaves.', []],
  ])('is none in %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ['A lorry was driven into a crowd in Nice.', ['place:nice']],
    ['NICE, France (Reuters) - Police closed the road.', ['place:nice']],
    ['The factory near Reading was evacuated.', ['place:reading']],
    ['Troops crossed the city of Hit.', ['place:hit']],
    ['An earthquake shook Van province.', ['place:van']],
    ['The convoy left Salem, India, on Monday.', ['place:salem']],
    ['The envoy arrived in Malé on Monday.', ['place:male']],
  ])('is found in %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('cities', () => {
  it.each([
    [
      'Protests spread to Guangzhou, Lagos and Belo Horizonte.',
      ['place:guangzhou', 'place:lagos', 'place:belo-horizonte'],
    ],
    ['A blast hit Kermanshah and Xi’an.', ['place:kermanshah', 'place:xian']],
    ['Rockets fell on Sao Luis.', ['place:sao-luis']],
    ['The port of Visakhapatnam was closed.', ['place:visakhapatnam']],
  ])('of the world are found: %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });

  it.each([
    ['A dam burst near Valencia.', ['place:valencia']],
    ['A dam burst near Valencia, Venezuela.', ['place:valencia-ven']],
    ['Clashes broke out in Hyderabad in Pakistan.', ['place:hyderabad-pak']],
    ['Clashes broke out in Hyderabad.', ['place:hyderabad']],
    ['The ship called at Tripoli, Lebanon.', ['place:tripoli-lbn']],
  ])('of one name are told apart by the country behind it: %j', (text, places) => {
    expect(placesOf(text)).toEqual(places);
  });
});

describe('adjectives', () => {
  it.each([
    ['Georgian troops advanced.', 'state:GEO'],
    ['Dominican officials closed the border.', 'state:DOM'],
    ['A Saint Lucian patrol boat was seized.', 'state:LCA'],
  ])('%j is of %s', (text, id) => {
    expect(tagger.tag({ text, publishedAt }).entities.find(({ kind }) => kind === 'state')?.id).toBe(id);
  });
});
