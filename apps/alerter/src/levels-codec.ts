import { encode, type Level } from '#events';
import type { ChangelogCodec } from '#stream';
import { CLOCK_KEY } from '#topology';

const decoder = new TextDecoder();

/** A dyad's state is its record in `tension.levels`, as others read it; the partition's clock lies beside them. */
export const levelsCodec = (topic: string): ChangelogCodec => ({
  encode: (key, state) => {
    if (key === CLOCK_KEY) return { value: JSON.stringify(state) };
    const { value, headers } = encode('level', state as Level, { topic, source: '/tautline/alerter' });
    return { value: String(value), headers: { ...headers } };
  },
  decode: ({ value }) => JSON.parse(decoder.decode(value ?? new Uint8Array())) as unknown,
});
