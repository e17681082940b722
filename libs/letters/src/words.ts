import { formatTime, type DeadLetter, type RedriveNote } from '#events';

/** For people: to the second. */
export const second = (ms: number): string => {
  const time = formatTime(ms);
  return `${time.slice(0, 10)} ${time.slice(11, 19)} UTC`;
};

export const failed = ({ failures }: DeadLetter): string =>
  failures === 1 ? 'failed once' : failures === 2 ? 'failed twice' : `failed ${failures} times`;

/** What became of one that no longer waits. */
export const sentBack = ({ at, to, corrected, skipped, by, because }: RedriveNote): string => {
  const done = skipped ? 'skipped' : `redriven${corrected ? ' corrected' : ''}`;
  return `${done} ${second(at)}${skipped ? '' : ` to ${to}`}${by ? ` by ${by}` : ''}${because ? `: ${because}` : ''}`;
};

export const counted = (count: number): string => count.toLocaleString('en');
