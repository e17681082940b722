const SEED = 0x9747b28c;
const M = 0x5bd1e995;
const R = 24;
/** murmur2 as Kafka's Java client has it (`org.apache.kafka.common.utils.Utils.murmur2`), a signed 32-bit number. */
export function murmur2(bytes) {
    const length = bytes.length;
    let h = SEED ^ length;
    const whole = length - (length % 4);
    const byte = (i) => bytes[i] ?? 0;
    for (let i = 0; i < whole; i += 4) {
        let k = byte(i) | (byte(i + 1) << 8) | (byte(i + 2) << 16) | (byte(i + 3) << 24);
        k = Math.imul(k, M);
        k = Math.imul(k ^ (k >>> R), M);
        h = Math.imul(h, M) ^ k;
    }
    if (length > whole) {
        h ^= byte(whole) | (byte(whole + 1) << 8) | (byte(whole + 2) << 16);
        h = Math.imul(h, M);
    }
    h = Math.imul(h ^ (h >>> 13), M);
    return (h ^ (h >>> 15)) | 0;
}
const utf8 = new TextEncoder();
/** The partition that Kafka's default partitioner gives a key. */
export const partitionFor = (key, partitions) => (murmur2(typeof key === 'string' ? utf8.encode(key) : key) & 0x7fffffff) % partitions;
