import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
/** 128 bits: among a billion names the chance that any two are the same is below 10⁻²⁰. */
const BYTES = 16;
/**
 * A short name for a list of texts: 32 hex digits, the same on every machine.
 * Each part is preceded by its length, so that `('a', 'bc')` and `('ab', 'c')` differ.
 */
export function digest(...parts) {
    const framed = parts.map((part) => `${part.length}:${part}`).join('');
    return bytesToHex(sha256(utf8ToBytes(framed)).subarray(0, BYTES));
}
