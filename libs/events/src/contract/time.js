import { formatTime, parseTime } from '../time.js';
import { constraint } from './constraint.js';
/** RFC 3339 with an offset. */
export const Time = () => constraint({
    name: 'time',
    check: (value) => typeof value === 'string' && parseTime(value) !== null,
    schema: { type: 'string', format: 'date-time' },
    must: 'be an RFC 3339 time with an offset',
});
const isUtc = (value) => {
    const time = parseTime(value);
    return time !== null && formatTime(time) === value;
};
/** As Tautline writes it: UTC with milliseconds. */
export const UtcTime = () => constraint({
    name: 'utcTime',
    check: (value) => typeof value === 'string' && isUtc(value),
    schema: {
        type: 'string',
        format: 'date-time',
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:[0-5]\\d\\.\\d{3}Z$',
    },
    must: 'be an RFC 3339 time in UTC with milliseconds',
});
