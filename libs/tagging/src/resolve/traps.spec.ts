import { describe, expect, it } from '@jest/globals';
import { createTagger } from '../tagger.js';

const tagger = createTagger();

/** `kind text → id` of each mention. */
const mentions = (text: string, publishedAt = '2024-02-18T12:00:00Z'): string[] =>
  tagger.tag({ text, publishedAt }).entities.map(({ kind, text: name, id }) => `${kind} ${name} → ${String(id)}`);

describe('a name that misleads, and its proper use', () => {
  it.each([
    ['Jordan closed its airspace.', 'state Jordan → state:JOR'],
    ['The Jordan itself is a ditch by June.', 'place Jordan → place:jordan-river'],
    ['Hala Jordan, an engineer, agreed.', 'person Hala Jordan → person:hala-jordan'],
    ['Eli Jordan scored. "Jordan was a machine," the coach said.', 'person Jordan → person:eli-jordan'],
    ['Jordan and Egypt met after Eli Jordan left.', 'state Jordan → state:JOR'],
    ['Georgia accused Russia.', 'state Georgia → state:GEO'],
    ['Voters in Georgia chose a Republican governor.', 'place Georgia → place:georgia-us'],
    ['Georgia Nash, who follows the Caucasus, agreed.', 'person Georgia Nash → person:georgia-nash'],
    ['Turkey recalled its envoy.', 'state Turkey → state:TUR'],
    ['Chad voted on Monday.', 'state Chad → state:TCD'],
    ['Chad Wheeler, an American monk, watched.', 'person Chad Wheeler → person:chad-wheeler'],
    ['The Niger between Mopti and Gao is low.', 'place Niger → place:niger-river'],
    ['Soldiers in Niger closed the border.', 'state Niger → state:NER'],
    ['Nigeria sent troops.', 'state Nigeria → state:NGA'],
    ['Equatorial Guinea abstained.', 'state Equatorial Guinea → state:GNQ'],
    ['The North has artillery aimed at Seoul.', 'state North → state:PRK'],
    ['The South fired back at North Korea.', 'state South → state:KOR'],
    ["Congo's army withdrew.", 'state Congo → state:COD'],
    ['Congo sent a note from Brazzaville.', 'state Congo → state:COG'],
    ['Korea was divided along the parallel.', 'state Korea → null'],
    ['Exports from Korea fell, Seoul said.', 'state Korea → state:KOR'],
    ['A bridge in Paris, Texas, was closed.', 'place Paris → place:paris-texas'],
    ['Ireland protested.', 'state Ireland → state:IRL'],
    ['Paris said it would help.', 'state Paris → state:FRA'],
    ['They met in Paris.', 'place Paris → place:paris'],
    ['Paris Hollins wore yellow.', 'person Paris Hollins → person:paris-hollins'],
    ['Washington pressed ahead.', 'state Washington → state:USA'],
    ['The talks were held in Washington.', 'place Washington → place:washington'],
    ['Denzel Washington will play him.', 'person Denzel Washington → person:denzel-washington'],
    ['London warned Moscow.', 'state London → state:GBR'],
    ['The mayor of London left.', 'place London → place:london'],
    ['The carrier Abraham Lincoln sailed.', 'platform Abraham Lincoln → vessel:CVN-72'],
    ['Abraham Lincoln was born in a cabin.', 'person Abraham Lincoln → person:abraham-lincoln'],
    ['The Gerald R. Ford left the Adriatic.', 'platform Gerald R. Ford → vessel:CVN-78'],
    ['Ford will cut jobs, the carmaker said.', 'organization Ford → org:FORD-MOTOR'],
    ['Tugs towed MV Ford Lincoln.', 'platform MV Ford Lincoln → vessel:mv-ford-lincoln'],
    ['NATO jets struck Belgrade.', 'place Belgrade → place:belgrade'],
    ['They hold options in Sears Plc.', 'organization Sears Plc → null'],
    ['USS John Warner surfaced.', 'platform USS John Warner → vessel:SSN-785'],
    ['Ronald Reagan met them.', 'person Ronald Reagan → person:ronald-reagan'],
    ['The destroyer Theodore Roosevelt passed.', 'platform Theodore Roosevelt → vessel:CVN-71'],
    ['They asked Sharon Levy.', 'person Sharon Levy → person:sharon-levy'],
    ['They asked Israel Peña, a lawmaker.', 'person Israel Peña → person:israel-pena'],
    ['Israel struck again.', 'state Israel → state:ISR'],
    ['They asked Austin Marek, a farmer.', 'person Austin Marek → person:austin-marek'],
    ['Theresa May won. May may yet lose.', 'person May → person:theresa-may'],
    ['Theresa May left in May.', 'date May → null'],
    ['Julian March, president of a mill, spoke. March expects more.', 'person March → person:julian-march'],
    ['Mr. Bush spoke.', 'person Bush → null'],
    ['Susan Rice spoke. Rice left.', 'person Rice → person:susan-rice'],
    ['John Major spoke. Major left.', 'person Major → person:john-major'],
    ['Tom Carrier plays the pilot.', 'person Tom Carrier → person:tom-carrier'],
    ['Tehran sent a note.', 'state Tehran → state:IRN'],
    ['He flew to Tehran.', 'place Tehran → place:tehran'],
    ['He sent a note to Tehran.', 'state Tehran → state:IRN'],
    ['Rockets were fired on Kyiv.', 'place Kyiv → place:kyiv'],
    ['New sanctions on Moscow followed.', 'state Moscow → state:RUS'],
    ['Aid for Kyiv was held up.', 'state Kyiv → state:UKR'],
    ['Troops shelled Khartoum.', 'place Khartoum → place:khartoum'],
    ['Damascus was bombed overnight.', 'place Damascus → place:damascus'],
    ['Critics of Beijing were arrested.', 'state Beijing → state:CHN'],
    ['A suburb of Beirut burned.', 'place Beirut → place:beirut'],
    ["Beirut's southern suburb burned.", 'place Beirut → place:beirut'],
    ['CAIRO, Nov 5 - Talks went on.', 'place CAIRO → place:cairo'],
    ['The road between Baghdad and Basra was cut.', 'place Baghdad → place:baghdad'],
    ['Relations between Ankara and Athens cooled.', 'state Ankara → state:TUR'],
    ['Brussels said it would halt the aid.', 'organization Brussels → org:EU'],
    ['Ministers met in Brussels.', 'place Brussels → place:brussels'],
    ['The Kremlin denied it.', 'state Kremlin → state:RUS'],
    ['The White House denied it.', 'state White House → state:USA'],
    ['Downing Street denied it.', 'state Downing Street → state:GBR'],
    ['The Élysée denied it.', 'state Élysée → state:FRA'],
    ['The Blue House denied it.', 'state Blue House → state:KOR'],
    ['The Pentagon denied it.', 'organization Pentagon → org:PENTAGON'],
    ['A court in The Hague ruled.', 'place Hague → place:hague'],
    ['Iran beat Japan in straight sets.', 'state Japan → state:JPN'],
    ['Stark County mourned Cole Stark, a teacher.', 'person Cole Stark → person:cole-stark'],
  ])('%s', (text, expected) => {
    expect(mentions(text)).toContain(expected);
  });

  it.each([
    ['Turkey sandwiches were served.', 'Turkey'],
    ['They signed the Paris Accord.', 'Paris'],
    ['He fought in the Vietnam War.', 'Vietnam'],
    ['Theresa May left in March.', 'person March'],
    ['Cole Stark died in Stark County.', 'person Stark'],
    ['Julian March, a baker, sold more in March and April.', 'person March'],
    ['The Ford sailed after Gerald Ford spoke.', 'person Ford →'],
  ])('%s: not %s', (text, wrong) => {
    expect(mentions(text).filter((mention) => mention.includes(wrong))).toEqual([]);
  });

  it.each([
    ['1987-03-01T00:00:00Z', 'state Moscow → state:SUN'],
    ['1995-03-01T00:00:00Z', 'state Moscow → state:RUS'],
  ])('Moscow in %s is the state that was there', (at, expected) => {
    expect(mentions('Moscow objected.', at)).toContain(expected);
  });
});
