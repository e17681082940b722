import { describe, expect, it } from '@jest/globals';
import { decodeDocument } from './decode-document.js';

const utf16 = (text: string): Uint8Array => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const xml = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?>`;
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');
/** “Привет” */
const CYRILLIC = Buffer.concat([Buffer.from(xml('windows-1251')), Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2])]);

const ROWS: [title: string, bytes: Uint8Array, contentType: string | undefined, text: string][] = [
  ['UTF-8', Buffer.from('é'), undefined, 'é'],
  [
    'a byte order mark above all',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from('é')]),
    'text/xml; charset=iso-8859-1',
    'é',
  ],
  ['UTF-16', utf16(`${xml('utf-16')}é`), 'application/xml', `${xml('utf-16')}é`],
  ['the content type', latin('é'), 'text/xml; charset="ISO-8859-1"', 'é'],
  ['the declaration', CYRILLIC, 'application/rss+xml', `${xml('windows-1251')}Привет`],
  ['a content type that is wrong', CYRILLIC, 'text/xml; charset=utf-8', `${xml('windows-1251')}Привет`],
  ['a declaration that is wrong', latin(`${xml('utf-8')}“`.replace('“', '\x93')), undefined, `${xml('utf-8')}“`],
  ['an encoding that nobody knows', Buffer.from('é'), 'text/xml; charset=klingon', 'é'],
  ['nothing', Buffer.from(''), undefined, ''],
];

describe('the text of a document', () => {
  it.each(ROWS)('by %s', (_title, bytes, contentType, text) => expect(decodeDocument(bytes, contentType)).toBe(text));
});
