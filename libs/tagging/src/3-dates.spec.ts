import { describe, expect, it } from '@jest/globals';
import { createTagger } from './tagger.js';

const tagger = createTagger();
/** A Tuesday. */
const publishedAt = '2026-02-17T12:00:00Z';

const brief = (time: string): string => time.replace('T00:00:00.000Z', '').replace(':00.000Z', '');

/** `text = from/to` of each date; `text` alone without an interval. */
const dates = (text: string): string[] =>
  tagger
    .tag({ text, publishedAt })
    .entities.filter(({ kind }) => kind === 'date')
    .map(({ text: span, interval }) =>
      interval === undefined ? span : `${span} = ${brief(interval.from)}/${brief(interval.to)}`,
    );

describe('dates', () => {
  it.each<[string, string[]]>([
    // days in all orders
    ['On 3rd March it began.', ['3rd March = 2026-03-03/2026-03-04']],
    ['On March the 3rd, 2024 it began.', ['March the 3rd, 2024 = 2024-03-03/2024-03-04']],
    ['From 4 to 5 May 2025.', ['4 to 5 May 2025 = 2025-05-04/2025-05-06']],
    [
      'Held 2026-02-17, 17/02/2026 and 16.02.2026.',
      [
        '2026-02-17 = 2026-02-17/2026-02-18',
        '17/02/2026 = 2026-02-17/2026-02-18',
        '16.02.2026 = 2026-02-16/2026-02-17',
      ],
    ],
    ['Signed on 03/04/2019.', ['03/04/2019']],
    [
      'On 17-February-2026 and Tue, Feb 17.',
      ['17-February-2026 = 2026-02-17/2026-02-18', 'Tue, Feb 17 = 2026-02-17/2026-02-18'],
    ],
    // weekdays, backward and ahead
    ['The talks ended on Thursday.', ['Thursday = 2026-02-12/2026-02-13']],
    ['Talks will resume on Thursday.', ['Thursday = 2026-02-19/2026-02-20']],
    [
      'It said on Monday it would meet on Friday.',
      ['Monday = 2026-02-16/2026-02-17', 'Friday = 2026-02-20/2026-02-21'],
    ],
    ['It had given them until Monday.', ['Monday = 2026-02-23/2026-02-24']],
    ['The council meets on Friday.', ['Friday = 2026-02-20/2026-02-21']],
    ['On Friday, the sides will meet.', ['Friday = 2026-02-20/2026-02-21']],
    ['They left Tuesday evening.', ['Tuesday evening = 2026-02-17T17:00/2026-02-17T23:00']],
    ['In the early hours of Monday.', ['early hours of Monday = 2026-02-16/2026-02-17']],
    ['Open Monday to Friday.', ['Monday to Friday = 2026-02-16/2026-02-21']],
    ['Set for Tuesday next week.', ['Tuesday next week = 2026-02-24/2026-02-25']],
    ['Came the day before yesterday.', ['day before yesterday = 2026-02-15/2026-02-16']],
    ['Leaves the day after tomorrow.', ['day after tomorrow = 2026-02-19/2026-02-20']],
    // months, seasons, years and their parts
    ['In June it struck.', ['June = 2025-06-01/2025-07-01']],
    ['In late 2023 and mid-March.', ['late 2023 = 2023-01-01/2024-01-01', 'mid-March = 2026-03-01/2026-04-01']],
    ['From March to June 2025.', ['March to June 2025 = 2025-03-01/2025-07-01']],
    [
      'In the first half of 2024 and Q3 2025.',
      ['first half of 2024 = 2024-01-01/2024-07-01', 'Q3 2025 = 2025-07-01/2025-10-01'],
    ],
    [
      'Since the 1990s, in the mid-1980s, in the 20th century.',
      ['1990s = 1990-01-01/2000-01-01', 'mid-1980s = 1980-01-01/1990-01-01', '20th century = 1900-01-01/2000-01-01'],
    ],
    ['Last summer and next spring.', ['Last summer = 2025-06-01/2025-09-01', 'next spring = 2026-03-01/2026-06-01']],
    ['In the week of 3 March.', ['week of 3 March = 2026-03-02/2026-03-09']],
    ['Set aside in fiscal 2024.', ['fiscal 2024']],
    ['The season of 1986/87.', ['1986/87 = 1986-01-01/1988-01-01']],
    // spans
    ['A six-month truce and a 48-hour pause.', ['six-month', '48-hour']],
    ['Half an hour later; a year earlier.', ['Half an hour later', 'a year earlier = 2025-01-01/2026-01-01']],
    ['They must go within 72 hours.', ['72 hours = 2026-02-17T12:00/2026-02-20T12:00']],
    ['They fell within 48 hours.', ['48 hours']],
    ['Truces that last six weeks.', ['six weeks']],
    // clock times
    [
      'At 10:30 EST and 0430 GMT.',
      ['10:30 EST = 2026-02-17T15:30/2026-02-17T15:31', '0430 GMT = 2026-02-17T04:30/2026-02-17T04:31'],
    ],
    ['Until 6 a.m. (UTC+8) today.', ['6 a.m. (UTC+8) today = 2026-02-16T22:00/2026-02-16T23:00']],
    ['Yesterday at 6:30 a.m. it fired.', ['Yesterday at 6:30 a.m. = 2026-02-16/2026-02-17']],
    ['At nine thirty local time; closed till noon.', ['nine thirty local time = 2026-02-17/2026-02-18', 'noon']],
    ['It fell at noon on Monday.', ['noon on Monday = 2026-02-16/2026-02-17']],
    ['It fell before midnight Sunday.', ['midnight Sunday']],
    // named days
    [
      'It failed on Christmas Day; since Thanksgiving.',
      ['Christmas Day = 2025-12-25/2025-12-26', 'Thanksgiving = 2025-11-27/2025-11-28'],
    ],
    [
      'On Good Friday 1998 and New Year’s Eve.',
      ['Good Friday 1998 = 1998-04-10/1998-04-11', 'New Year’s Eve = 2025-12-31/2026-01-01'],
    ],
    // words that are also something else
    [
      'Crude for May delivery, orders for March and April.',
      ['May = 2026-05-01/2026-06-01', 'March = 2026-03-01/2026-04-01', 'April = 2026-04-01/2026-05-01'],
    ],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual(expected);
  });

  it.each([
    'Theresa May may march; Julian March said so.',
    'The Sunday Times and the Sun reported after Friday prayers.',
    'A plant in Spring Hill saw a fall in prices.',
    'Wait a second: the second minute detail.',
    'The two-year-old boy, 45 years old, was tall.',
    'The Yom Kippur War and the Tet Offensive.',
    'They may come one night.',
    'Mirage 2000s flew; 2000 troops watched.',
    'It beat them 3:1 and read John 3:16.',
    'Three quarters of them agreed.',
  ])('are not in: %s', (text) => {
    expect(dates(text)).toEqual([]);
  });
});
