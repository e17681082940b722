/** What XML 1.0 has no way to write: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '\r': '&#13;',
};

/** Text as it may stand in an element or a quoted attribute, of XML and HTML alike. */
export const escaped = (text: string): string =>
  text.replace(UNWRITABLE, '\uFFFD').replace(/[&<>"'\r]/g, (character) => ENTITIES[character] ?? '');

export type Attributes = Readonly<Record<string, string>>;

/** An element around text, which is escaped. */
export const textElement = (name: string, text: string, attributes: Attributes = {}): string =>
  `<${name}${written(attributes)}>${escaped(text)}</${name}>`;

export const emptyElement = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}/>`;

const written = (attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
