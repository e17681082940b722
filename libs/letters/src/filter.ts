import { parseTime, type DeadLetter } from '#events';

/** Whether a dead letter is one of those asked for. */
export type Condition = (letter: DeadLetter) => boolean;

const utf8 = (bytes: Uint8Array | null): string => (bytes ? Buffer.from(bytes).toString('utf8') : '');

const TEXTS = {
  error: ({ error }) => error,
  message: ({ message }) => message,
  path: ({ path }) => path,
  stage: ({ stage }) => stage,
  topic: ({ from }) => from?.topic ?? '',
  key: ({ record }) => utf8(record.key),
  value: ({ record }) => utf8(record.value),
} satisfies Record<string, (letter: DeadLetter) => string>;

const NUMBERS = {
  failures: ({ failures }) => failures,
  partition: ({ from }) => from?.partition ?? NaN,
  offset: ({ from }) => from?.offset ?? NaN,
  time: ({ record }) => record.timestamp,
} satisfies Record<string, (letter: DeadLetter) => number>;

type TextField = keyof typeof TEXTS;
type NumberField = keyof typeof NUMBERS;

const TEXT_OPERATORS: Record<string, (a: string, b: string) => boolean> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '=~': (a, b) => a.toLowerCase().includes(b.toLowerCase()),
};

const NUMBER_OPERATORS: Record<string, (a: number, b: number) => boolean> = {
  '=': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
};

export const FIELDS = [...Object.keys(TEXTS), ...Object.keys(NUMBERS)];

const FORM = /^\s*([a-z]+)\s*(=~|!=|=|<|>)\s*(.*?)\s*$/is;

/**
 * One condition, such as `error=InvalidTime`, `message=~yesterday` (contains, in any case) or `failures>1`.
 * @throws what is wrong with it, and what there is
 */
export function parseFilter(text: string): Condition {
  const [, name = '', operator = '', value = ''] = FORM.exec(text) ?? [];
  if (operator === '') throw wrong(text, 'a filter is field=value, e.g. error=InvalidTime or message=~yesterday');
  if (Object.hasOwn(TEXTS, name)) return textCondition(text, name as TextField, operator, value);
  if (Object.hasOwn(NUMBERS, name)) return numberCondition(text, name as NumberField, operator, value);
  throw wrong(text, `there is no field ${name}; there are ${FIELDS.join(', ')}`);
}

const wrong = (text: string, because: string): Error => new Error(`filter ${text}: ${because}`);

function textCondition(text: string, field: TextField, operator: string, value: string): Condition {
  const compare = TEXT_OPERATORS[operator];
  if (!compare) throw wrong(text, `${field} is compared with =, != or =~ (contains)`);
  return (letter) => compare(TEXTS[field](letter), value);
}

function numberCondition(text: string, field: NumberField, operator: string, value: string): Condition {
  const compare = NUMBER_OPERATORS[operator];
  if (!compare) throw wrong(text, `${field} is compared with =, !=, < or >`);
  const number = field === 'time' ? parseTime(value) : /^\d{1,15}$/.test(value) ? Number(value) : null;
  if (number === null) {
    const wanted = field === 'time' ? 'RFC 3339 with an offset, e.g. 2026-02-26T18:04:00Z' : 'a whole number';
    throw wrong(text, `"${value}" is not ${wanted}`);
  }
  return (letter) => compare(NUMBERS[field](letter), number);
}

/** All of them have to hold. */
export function parseFilters(texts: readonly string[]): Condition {
  const conditions = texts.map(parseFilter);
  return (letter) => conditions.every((holds) => holds(letter));
}
