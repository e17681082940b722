/** Header that counts how often a record has been refused, across redrives. */
const FAILURES = 'tautline-failures';
/** Brokers refuse oversized batches: the reason must not outgrow the record. */
const MAX_MESSAGE = 1_000;
const cut = (message) => message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message;
/**
 * A refused record on its way to the dead letters: the original key, bytes and headers, and the reason in headers of
 * our own and in those that Spring for Apache Kafka reads (numbers as decimal text, not as Java's binary ones).
 * @param stage who refused it, such as `enricher`
 */
export function deadLetter(record, refusal, stage, topic) {
    const failed = Number(record.headers[FAILURES] ?? '0');
    const message = cut(refusal.message);
    return {
        topic,
        key: record.key,
        value: record.value,
        headers: {
            ...record.headers,
            'tautline-error': refusal.error,
            'tautline-message': message,
            'tautline-path': refusal.path ?? '',
            'tautline-stage': stage,
            [FAILURES]: String(Number.isSafeInteger(failed) && failed > 0 ? failed + 1 : 1),
            'kafka_dlt-original-topic': record.topic,
            'kafka_dlt-original-partition': String(record.partition),
            'kafka_dlt-original-offset': String(record.offset),
            'kafka_dlt-original-timestamp': String(record.timestamp),
            'kafka_dlt-exception-fqcn': `com.tautline.${refusal.error}`,
            'kafka_dlt-exception-message': message,
        },
    };
}
