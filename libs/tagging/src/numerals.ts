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

/** `six`, `twenty-four`, `dozen`: what they count to. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...cardinals,
  ['dozen', 12],
  ['half-dozen', 6],
  ['half-a-dozen', 6],
]);

/** Multiply what stands before them; wire copy of the 1980s abbreviates them, India counts in lakhs and crores. */
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
  ['trn', 1e12],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
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

/** The value of digits as written: `1,200`, `3.5`, `1.200.000`, full-width ones; undefined for `192.168.1.1`. */
export function valueOfDigits(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(',', '');
  const value = Number(plain);
  if (!Number.isNaN(value)) return value;
  return /^\d{1,3}(?:\.\d{3}){2,}$/.test(plain) ? Number(plain.replaceAll('.', '')) : undefined;
}

const NUMBERED_WORD = /^([a-z]+|[a-z]+-[a-z]+)-([a-z]+)$/;

/** `six-month`, `two-ship`, `twenty-five-year`, `two-thirds`: the number and what follows it, written as one word. */
export function readCompound(key: string): { value: number; noun: string } | undefined {
  const match = key.includes('-') ? NUMBERED_WORD.exec(key) : null;
  const value = NUMBER_WORDS.get(match?.[1] ?? '');
  return value === undefined || match?.[2] === undefined ? undefined : { value, noun: match[2] };
}
