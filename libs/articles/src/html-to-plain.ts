import { compile, type HtmlToTextOptions } from 'html-to-text';

const OPTIONS: HtmlToTextOptions = {
  wordwrap: false,
  // Far more than an article has; what a hostile one has beyond it is left out.
  limits: { maxDepth: 200, maxChildNodes: 20_000, maxInputLength: 4_000_000, ellipsis: '' },
  selectors: [
    { selector: 'a', options: { ignoreHref: true } },
    { selector: 'img', format: 'skip' },
    { selector: 'hr', format: 'skip' },
    { selector: 'script', format: 'skip' },
    { selector: 'style', format: 'skip' },
    { selector: 'figure', format: 'skip' },
    { selector: 'ul', options: { itemPrefix: '- ' } },
    { selector: 'blockquote', format: 'block' },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
    { selector: 'table', options: { uppercaseHeaderCells: false } },
  ],
};

const convert = compile(OPTIONS);

/** What a reader of the page would read, with an empty line between paragraphs; pictures and their captions are left out. */
export const htmlToPlain = (html: string): string => withoutControls(convert(html)).trim();

/** Feeds carry stray control characters that no text is meant to have. */
export const withoutControls = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\u00a0/g, ' ')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
