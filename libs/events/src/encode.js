import { articleKey, fragmentId } from './ids.js';
/** Headers of CloudEvents' binary mode on Kafka. */
export const eventHeaders = ({ id, type, source, time, subject, extensions = {} }) => ({
    ce_specversion: '1.0',
    ce_id: id,
    ce_type: type,
    ce_source: source,
    ce_time: time,
    ...(subject === undefined ? {} : { ce_subject: subject }),
    ...Object.fromEntries(Object.entries(extensions).map(([name, value]) => [`ce_${name}`, value])),
    'content-type': 'application/json',
});
const TYPE = 'com.tautline';
const ofFragment = (fragment, done) => {
    const key = articleKey(fragment);
    return {
        key,
        attributes: {
            id: fragmentId(fragment),
            type: `${TYPE}.fragment.${done}`,
            time: fragment.publishedAt,
            subject: key,
        },
    };
};
const SHAPES = {
    fragment: (fragment) => ofFragment(fragment, fragment.status === 'canceled' ? 'canceled' : 'published'),
    enriched: (enriched) => ofFragment(enriched, 'enriched'),
    signal: (signal) => ({
        key: signal.dyad ?? '',
        attributes: {
            id: signal.id,
            type: `${TYPE}.signal.observed`,
            time: signal.occurredAt,
            subject: signal.dyad ?? '',
            extensions: { dimension: signal.dimension, direction: signal.direction },
        },
    }),
    withdrawal: (withdrawal) => ({
        key: withdrawal.dyad,
        attributes: {
            id: `${withdrawal.id}:withdrawn`,
            type: `${TYPE}.signal.withdrawn`,
            time: withdrawal.fragment.publishedAt,
            subject: withdrawal.dyad,
            extensions: { because: withdrawal.because },
        },
    }),
    tick: (tick) => ({
        key: 'tick',
        attributes: { id: `tick:${tick.at}`, type: `${TYPE}.tick`, time: tick.at },
    }),
    alert: (alert) => ({
        key: alert.dyad,
        attributes: {
            id: `${alert.id}:${alert.sequence}`,
            type: `${TYPE}.alert.${alert.kind}.${alert.lifecycle}`,
            time: alert.at,
            subject: alert.dyad,
            extensions: { kind: alert.kind, level: alert.level, lifecycle: alert.lifecycle },
        },
    }),
    level: (level) => ({
        key: level.dyad,
        attributes: {
            id: `${level.dyad}@${level.after.incarnation ?? 0}.${level.after.partition}.${level.after.offset}`,
            type: `${TYPE}.level.changed`,
            time: level.at,
            subject: level.dyad,
            extensions: { level: level.level },
        },
    }),
};
/**
 * A record as it goes into the log: JSON with CloudEvents 1.0 binary-mode headers. The same record gives the same
 * bytes: no clock is read, and `ce_time` is the record's event time.
 */
export function encode(kind, record, to) {
    const { key, attributes } = SHAPES[kind](record);
    return {
        topic: to.topic,
        ...(to.partition === undefined ? {} : { partition: to.partition }),
        key,
        value: JSON.stringify(record),
        headers: eventHeaders({ ...attributes, source: to.source }),
    };
}
