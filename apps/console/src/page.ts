import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/**
 * What `npm run build` has made of `page/`. It lies beside this file where that is the compiled one; where the sources run, as in
 * tests, it lies in the compiled tree all the same.
 */
const BUILT = new URL(
  import.meta.url.replace(/\/(?:dist\/)?apps\/console\/src\/page\.[jt]s.*$/, '/dist/apps/console/src/page/'),
);
const FRAME = new URL('./page/index.html', import.meta.url);

export interface Asset {
  type: string;
  body: Buffer;
  gzipped: Buffer;
}

const asset = (type: string, url: URL): Asset => {
  const body = readFileSync(url);
  return { type: `${type}; charset=utf-8`, body, gzipped: gzipSync(body, { level: 9 }) };
};

export const loadPage = () => ({
  html: asset('text/html', FRAME),
  css: asset('text/css', new URL('style.css', BUILT)),
  script: asset('text/javascript', new URL('console.js', BUILT)),
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
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
