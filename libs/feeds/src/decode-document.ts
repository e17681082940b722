import iconv from 'iconv-lite';

/** A document begins with it in UTF-8 and UTF-16. */
const MARKS: readonly [bytes: readonly number[], encoding: string][] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

const WESTERN = 'windows-1252';

/**
 * The text of a document whose encoding is said by its first bytes, its content type or its XML declaration, which in real
 * feeds contradict each other: the first that the bytes agree with counts. What agrees with none is read as windows-1252,
 * which every byte agrees with.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | undefined): string {
  const mark = MARKS.find(([start]) => start.every((byte, at) => bytes[at] === byte))?.[1];
  const header = /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1];
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^[^<]*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  for (const encoding of [mark, header, declared, 'utf-8']) {
    const text = encoding === undefined ? undefined : decoded(bytes, encoding);
    if (text !== undefined) return text;
  }
  return iconv.decode(bytes, WESTERN);
}

/** Unicode is known to be right or wrong; of the others each byte, or nearly each, means something. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  if (/^utf-?(8|16(le|be)?)$/i.test(encoding)) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  }
  // As browsers do: what calls itself ISO-8859-1 or ASCII is windows-1252.
  const name = /^(iso-?8859-?1|latin-?1|us-ascii|ascii)$/i.test(encoding) ? WESTERN : encoding;
  if (!iconv.encodingExists(name)) return undefined;
  const text = iconv.decode(bytes, name);
  return text.includes('\ufffd') ? undefined : text;
}
