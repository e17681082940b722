import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import type { Alert } from '#events';
import type { AlertRecord } from '#views';
import { sampleAlert } from '../../../../test/support/sample-alert.js';
import { atomFeed } from './atom-feed.js';

jest.setTimeout(60_000);

const ATOM = 'http://www.w3.org/2005/Atom';
const SELF = 'http://localhost:8082/v1/alerts.atom?actor=IRN';
const record = (over: Partial<Alert> = {}, timestamp = 1_772_000_000_000): AlertRecord => ({
  alert: sampleAlert(over),
  json: '',
  at: { topic: 't', partition: 0, offset: 0 },
  timestamp,
});

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** Throws where it is not well-formed XML with namespaces. */
function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.entries(attributes).map(([name, { value }]) => [name, value] as const);
    const element = {
      name: `${uri === ATOM ? '' : uri}${local}`,
      attributes: Object.fromEntries(named),
      text: '',
      children: [],
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [feed] = root.children;
  if (!feed) throw new Error('no feed');
  return feed;
}
const all = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];
const textOf = (element: Element | undefined, name: string): string | undefined => all(element, name)[0]?.text;

/** What RFC 4287 asks of a feed and of an entry, where everything stands once unless it says otherwise. */
function checkFeed(xml: string): Element {
  const feed = parse(xml);
  expect(feed.name).toBe('feed');
  for (const name of ['id', 'title', 'updated', 'author']) expect(all(feed, name)).toHaveLength(1);
  expect(all(feed, 'link').filter(({ attributes }) => attributes['rel'] === 'self')).toHaveLength(1);
  const entries = all(feed, 'entry');
  for (const entry of entries) {
    for (const name of ['id', 'title', 'updated', 'content']) expect(all(entry, name)).toHaveLength(1);
  }
  for (const element of [feed, ...entries]) {
    expect(textOf(element, 'id')).toMatch(
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(textOf(element, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  }
  const ids = entries.map((entry) => textOf(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  return feed;
}

describe('the Atom feed', () => {
  it('has an entry for each alert, as its last step is', () => {
    const steps = [
      record({ id: 'a', sequence: 2, lifecycle: 'updated', index: 70 }, 1_772_000_060_000),
      record({ id: 'b', kind: 'divergence' }),
      record({ id: 'a', sequence: 1 }),
    ];
    const feed = checkFeed(atomFeed(steps, { self: SELF, next: '1;2;3' }));
    const [a, b] = all(feed, 'entry');
    expect([textOf(a, 'title'), textOf(b, 'title')]).toEqual([
      'IRN~USA: escalation updated, elevated → high (70.0)',
      'IRN~USA: divergence raised, elevated → high (62.5)',
    ]);
    expect([textOf(feed, 'updated'), textOf(a, 'updated')]).toEqual(Array(2).fill('2026-02-25T06:14:20.000Z'));
    const [first] = all(checkFeed(atomFeed([steps[2] as AlertRecord], { self: SELF, next: null })), 'entry');
    expect(textOf(first, 'id')).toBe(textOf(a, 'id'));
    const links = all(feed, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']]);
    expect(links).toEqual([
      ['self', SELF],
      ['next', `${SELF}&before=1%3B2%3B3`],
    ]);
  });

  it('is the same feed on every page', () => {
    const idOf = (self: string) => textOf(parse(atomFeed([], { self, next: null })), 'id');
    expect(idOf(`${SELF}&before=1%3B2%3B3`)).toBe(idOf(SELF));
    expect(idOf('http://localhost:8082/v1/alerts.atom')).not.toBe(idOf(SELF));
  });

  it('may be empty', () => {
    expect(textOf(checkFeed(atomFeed([], { self: SELF, next: null })), 'updated')).toBe('1970-01-01T00:00:00.000Z');
  });

  it('shows what others wrote as text, in the XML and in the HTML within', () => {
    const [reason] = sampleAlert().reasons;
    if (!reason) throw new Error('no reason');
    const quote = '<script>alert("1")</script> ]]> & \u0000 \uD800';
    const feed = checkFeed(
      atomFeed([record({ dyad: '<a>~&b', reasons: [{ ...reason, quote }] })], { self: SELF, next: null }),
    );
    const [entry] = all(feed, 'entry');
    expect(textOf(entry, 'title')).toContain('<a>~&b');
    const html = textOf(entry, 'content');
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; ]]&gt; &amp; \uFFFD \uFFFD');
    expect(html).not.toContain('<script');
  });

  it('is well-formed whatever the texts are', () => {
    const [reason] = sampleAlert().reasons;
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, text, fc.webUrl({ withQueryParameters: true }), (id, quote, because, url) => {
        const reasons = reason ? [{ ...reason, quote, url, source: { id: quote } }] : [];
        checkFeed(atomFeed([record({ id, because, dyad: `${id}~b`, reasons })], { self: url, next: quote }));
      }),
      { numRuns: 500 },
    );
  });
});
