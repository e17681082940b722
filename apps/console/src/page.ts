import { readFileSync } from 'node:fs';

/** The page's files lie beside this one, in the source as in the build. */
const read = (name: string): string => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');

export interface Asset {
  type: string;
  body: string;
}

export const loadPage = () => ({
  html: { type: 'text/html; charset=utf-8', body: read('index.html') },
  css: { type: 'text/css; charset=utf-8', body: read('console.css') },
  script: { type: 'text/javascript; charset=utf-8', body: read('console.js') },
});

export type Page = ReturnType<typeof loadPage>;

/** Nothing from elsewhere, nothing inline: text from an article cannot become a script. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
