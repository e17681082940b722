const list = (text: string): string[] => text.split(' ');

const UNITS = list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
const TENS = list('twenty thirty forty fifty sixty seventy eighty ninety');

const cardinals: [string, number][] = [
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.flatMap((ten, index): [string, number][] => [
    [ten, (index + 2) * 10],
    ...UNITS.slice(1, 10).map((unit, value): [string, number] => [`${ten}-${unit}`, (index + 2) * 10 + value + 1]),
  ]),
];

/** `six`, `twenty-four`, `hundred`, `dozen`: what they count to. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([...cardinals, ['dozen', 12]]);

/** Multiply what stands before them; wire copy of the 1980s abbreviates them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['k', 1e3],
  ['dozen', 12],
]);

/** Plurals that stand for an unknown number: their least value. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
  ['tens', 20],
  ['millions', 2e6],
  ['billions', 2e9],
  ['several', 3],
]);

/** `first` … `twentieth`, as fleets, brigades and days are numbered. */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  list(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  ).map((word, index) => [word, index + 1]),
);
