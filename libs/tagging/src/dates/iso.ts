import { DAY, HOUR } from '../calendar.js';

const MINUTE = HOUR / 60;
const SECOND = MINUTE / 60;

/** As `toISOString`, at a fraction of its cost: `2026-02-20T12:00:00.000Z`. */
export function iso(time: number): string {
  const days = Math.floor(time / DAY);
  const rest = time - days * DAY;
  // Counted in years that begin in March, so that the leap day is the last: from 0000-03-01, in eras of 400 years.
  const since = days + 719_468;
  const era = Math.floor(since / 146_097);
  const ofEra = since - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1_460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  if (!(year >= 1000 && year <= 9999) || !Number.isInteger(time)) return new Date(time).toISOString();
  const clock = `${two(Math.floor(rest / HOUR))}:${two(Math.floor(rest / MINUTE) % 60)}:${two(Math.floor(rest / SECOND) % 60)}`;
  const thousandths = rest % SECOND;
  return `${year}-${two(month)}-${two(date)}T${clock}.${thousandths < 100 ? '0' : ''}${two(thousandths)}Z`;
}

const two = (number: number): string => (number < 10 ? `0${number}` : `${number}`);
